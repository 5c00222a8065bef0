// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectPath } from '../../addin/scripts/paths';

const source = readFileSync(projectPath('manifest.xml'), 'utf8');
const manifest = new DOMParser().parseFromString(source, 'application/xml');

const OVERRIDES = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
const BASIC_TYPES = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';

/** What the schema (MS-OWEMXML) lets each element hold, in this order. */
const SEQUENCES: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
    'ExtendedOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo', 'EquivalentAddins'],
  'Host:Workbook': ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  'ExtensionPoint:CustomFunctions': ['Script', 'Page', 'Metadata', 'Namespace'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  CustomTab: ['Group', 'Label', 'InsertBefore', 'InsertAfter'],
  Group: ['OverriddenByRibbonApi', 'Label', 'Icon', 'Control'],
  'Control:Button': ['OverriddenByRibbonApi', 'Label', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Supertip: ['Title', 'Description'],
  'Action:ShowTaskpane': ['TaskpaneId', 'SourceLocation', 'Title'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

const all = (name: string, parent: Document | Element = manifest): Element[] =>
  Array.from(parent.getElementsByTagName('*')).filter((element) => element.localName === name);

const the = (name: string, parent?: Document | Element): Element => {
  const found = all(name, parent);
  expect(found, name).toHaveLength(1);
  return found[0]!;
};

/** `Host` in the base manifest has no type; `Host:Workbook` is the one of the overrides. */
const kindOf = (element: Element): string => {
  const type = element.getAttribute('xsi:type');
  const known = type !== null && `${element.localName}:${type}` in SEQUENCES;
  return known ? `${element.localName}:${type}` : element.localName;
};

const resources = () =>
  Array.from(the('Resources').getElementsByTagNameNS(BASIC_TYPES, '*')).filter((each) => each.id !== '');

const valuesOf = (element: Element): string[] =>
  [element.getAttribute('DefaultValue'), ...all('Override', element).map((each) => each.getAttribute('Value'))].map(
    (value) => value ?? '',
  );

describe('the manifest', () => {
  it('is well-formed', () => {
    expect(all('parsererror')).toEqual([]);
    expect(manifest.documentElement.localName).toBe('OfficeApp');
    expect(the('VersionOverrides').namespaceURI).toBe(OVERRIDES);
  });

  it.each(Object.keys(SEQUENCES))('keeps the children of %s in the order of the schema', (kind) => {
    const elements = Array.from(manifest.getElementsByTagName('*')).filter((element) => kindOf(element) === kind);
    expect(elements).not.toEqual([]);
    for (const element of elements) {
      const places = Array.from(element.children, (child) => SEQUENCES[kind]!.indexOf(child.localName));
      expect(places, 'a child that the schema does not know here').not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it('carries the version of the package', () => {
    const { version } = JSON.parse(readFileSync(projectPath('package.json'), 'utf8')) as { version: string };
    expect(the('Version').textContent).toBe(version);
  });

  it('is for Excel, in Chinese with English beside it', () => {
    expect(all('Host').map((host) => host.getAttribute('Name') ?? host.getAttribute('xsi:type'))).toEqual([
      'Workbook',
      'Workbook',
    ]);
    expect(the('DefaultLocale').textContent).toBe('zh-CN');
    const texts = [...all('String'), the('DisplayName'), all('Description')[0]!];
    for (const text of texts) {
      expect(text.getAttribute('DefaultValue'), text.id).toMatch(/\p{Script=Han}/u);
      expect(the('Override', text).getAttribute('Locale')).toBe('en-US');
      expect(the('Override', text).getAttribute('Value')).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('refers only to resources that exist, and has none to spare', () => {
    const referred = Array.from(manifest.querySelectorAll('[resid]'), (element) => element.getAttribute('resid'));
    const declared = resources().map((resource) => resource.id);
    expect(new Set(declared).size).toBe(declared.length);
    expect(new Set(referred)).toEqual(new Set(declared));
  });

  it('stays within the lengths that Excel accepts', () => {
    for (const { id } of resources()) expect(id.length, id).toBeLessThanOrEqual(32);
    for (const text of all('String', the('ShortStrings'))) {
      for (const value of valuesOf(text)) expect(value.length, text.id).toBeLessThanOrEqual(125);
    }
    for (const text of all('String', the('LongStrings'))) {
      for (const value of valuesOf(text)) expect(value.length, text.id).toBeLessThanOrEqual(250);
    }
    for (const value of valuesOf(the('DisplayName'))) expect(value.length).toBeLessThanOrEqual(125);
    for (const value of valuesOf(all('Description')[0]!)) expect(value.length).toBeLessThanOrEqual(250);
    for (const element of manifest.querySelectorAll('CustomTab, Group, Control')) {
      expect(element.id.length, element.id).toBeLessThanOrEqual(125);
    }
  });

  it('runs pane and functions in one runtime that lives on when the pane is closed', () => {
    const runtime = the('Runtime');
    expect(runtime.getAttribute('lifetime')).toBe('long');
    const pane = runtime.getAttribute('resid');
    expect(the('SourceLocation', the('Page')).getAttribute('resid')).toBe(pane);
    expect(the('SourceLocation', the('Action')).getAttribute('resid')).toBe(pane);
    const address = resources()
      .find((resource) => resource.id === pane)
      ?.getAttribute('DefaultValue');
    expect(the('SourceLocation', the('DefaultSettings')).getAttribute('DefaultValue')).toBe(address);
  });

  it('gives the functions no prefix, neither by the element nor by an empty string', () => {
    expect(all('Namespace')).toEqual([]);
    expect(
      valuesOf(manifest.documentElement)
        .concat(...resources().map(valuesOf))
        .slice(1),
    ).not.toContain('');
  });

  it('names every size of icon that the ribbon needs', () => {
    for (const icon of all('Icon')) {
      const sizes = Array.from(icon.children, (image) => image.getAttribute('size'));
      expect(sizes).toEqual(['16', '32', '80']);
      for (const image of icon.children) expect(image.getAttribute('resid')).toBe(`Icon.${image.getAttribute('size')}`);
    }
  });

  it('asks for the requirement sets of the shared runtime, of errors with a message, and of Excel', () => {
    const sets = all('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')]);
    expect(Object.fromEntries(sets)).toEqual({
      SharedRuntime: '1.1',
      CustomFunctionsRuntime: '1.2',
      ExcelApi: expect.stringMatching(/^1\.\d+$/),
    });
  });
});
