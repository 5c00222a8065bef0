/** Where the add-in is served: the one address in the manifest and in the functions' metadata. */

/** The address that the manifest in the root names: an add-in under development is served there. */
export const DEVELOPMENT_HOST = 'https://localhost:3000';

/** Reads the host of a build, without a slash at its end; Excel takes https alone. */
export const readHost = (given: string | undefined): string => {
  if (given === undefined) return DEVELOPMENT_HOST;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '') {
    throw new Error(`--host 须为 https 网址，例如 --host=https://example.gov.cn/subsidy；收到：${given}`);
  }
  return url.href.replace(/\/$/, '');
};

/** The manifest of the root with another host in place of the one of development. */
export const onHost = (manifest: string, host: string): string => manifest.replaceAll(DEVELOPMENT_HOST, host);
