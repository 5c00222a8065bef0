import { OfficeAddinManifest } from 'office-addin-manifest';
import { describe, expect, it } from 'vitest';
import { projectPath } from '../../addin/scripts/paths';

describe('office-addin-manifest', () => {
  it('reads the manifest', async () => {
    const info = await OfficeAddinManifest.readManifestFile(projectPath('manifest.xml'));
    expect(info).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
      defaultLocale: 'zh-CN',
      displayName: '培训补贴测算',
      hosts: ['Workbook'],
      officeAppType: 'TaskPaneApp',
      permissions: 'ReadWriteDocument',
      defaultSettings: { sourceLocation: 'https://localhost:3000/taskpane.html' },
    });
  });
});
