import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import CssPlugin from 'mini-css-extract-plugin';
import TerserPlugin from 'terser-webpack-plugin';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** The files of office.js that Excel and the embedded workbook ask for, by their paths in the package. */
const OFFICE_FILES = JSON.parse(readFileSync(path('addin/workbook/host/client-files.json'), 'utf8'));

/** As `addin/taskpane/worker` names it. */
const PANE_WORKER = 'pane-worker';

const typescript = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      target,
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
});

/** What all parts share. `output.clean` stays off: the parts write side by side into one folder. */
const part = (name, target, mode) => ({
  name,
  mode,
  context: path('.'),
  target: ['web', target],
  devtool: mode === 'development' ? 'source-map' : false,
  output: { path: path('dist'), filename: '[name].js', uniqueName: name },
  resolve: { extensions: ['.ts', '.tsx', '.js'], extensionAlias: { '.js': ['.ts', '.tsx', '.js'] } },
  module: { rules: [typescript(target)] },
  optimization: {
    // swc minifies several times quicker than terser, which matters for Univer.
    minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })],
  },
  performance: { hints: false },
  stats: 'errors-warnings',
});

/** A page names its scripts with a hash behind them: Excel's web view keeps old ones for long. */
const page = (template, filename) => new HtmlPlugin({ template, filename, scriptLoading: 'defer', hash: true });

/**
 * The functions and the pane. functions.js runs alone where nothing but `CustomFunctions` exists: no window, no timer. In the
 * pane's page it comes first, and the pane takes the calculation from it: a figure there is worked out by the very code of
 * the cells, and nothing is loaded twice.
 */
const addin = (mode) => {
  const base = part('addin', 'es2020', mode);
  return {
    ...base,
    entry: {
      // Without a base of its own the runtime would look for one at load, where no page is; the pane sets it when it needs one.
      functions: { import: './addin/functions/main.ts', baseUri: 'about:blank' },
      taskpane: { import: './addin/taskpane/main.tsx', dependOn: 'functions' },
    },
    output: {
      ...base.output,
      chunkFilename: 'pane/[name].[contenthash:8].js',
      globalObject: 'globalThis',
      // Looked up at load otherwise, by a script element that the bare runtime does not have.
      publicPath: '',
    },
    optimization: {
      ...base.optimization,
      // The worker is one file: it would look for shared ones beside itself.
      splitChunks: { chunks: (chunk) => !chunk.canBeInitial() && chunk.name !== PANE_WORKER },
    },
    plugins: [
      page('./addin/taskpane/taskpane.html', 'taskpane.html'),
      new CopyPlugin({
        patterns: [
          // Their licence wants them unchanged: `minimized` keeps the minimizer away.
          ...OFFICE_FILES.map((file) => ({
            from: `node_modules/@microsoft/office-js/dist/${file}`,
            to: `office/${file}`,
            info: { minimized: true },
          })),
          { from: 'addin/assets/icon-*.png', to: 'assets/[name][ext]' },
        ],
      }),
    ],
  };
};

/**
 * The workbook in the browser. Univer goes into a file of its own, which changes only with its version. To make it small takes
 * half of the time, which whoever tries the add-in on this machine need not wait.
 */
const workbook = (mode, quick) => {
  const base = part('workbook', 'es2022', mode);
  return {
    ...base,
    entry: { workbook: './addin/workbook/main.ts' },
    output: { ...base.output, chunkFilename: 'univer/[name].[contenthash:8].js' },
    module: { rules: [...base.module.rules, { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] }] },
    optimization: {
      ...base.optimization,
      ...(quick && { minimize: false, concatenateModules: false }),
      splitChunks: { cacheGroups: { univer: { test: /node_modules/, name: 'univer', chunks: 'initial' } } },
    },
    plugins: [new CssPlugin(), page('./addin/workbook/index.html', 'index.html')],
  };
};

export default ({ quick = false } = {}, { mode = 'production' } = {}) => [addin(mode), workbook(mode, quick)];
