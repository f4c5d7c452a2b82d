import { namespace, type Setting, settingsOf } from './group-policy';
import type { Policy } from './policy';
import type { Entry } from './value';
import { groupPolicyWords as t } from './words';
import { xml } from './xml';

const string = (id: string, text: string) => `      <string id="${id}">${xml(text)}</string>`;

const box = ({ name, value }: Entry) =>
  `        <textBox refId="${name}"><label>${xml(name)}</label><defaultValue>${xml(String(value))}</defaultValue></textBox>`;

const presentation = ({ name, boxes }: Setting): string[] => [
  `      <presentation id="${name}">`,
  `        <text>${xml(t.nothingToType)}</text>`,
  ...boxes.map(box),
  '      </presentation>',
];

/** The words of the template that `admxFile` makes, for the folder `en-US`. */
export function admlFile(from: Policy): string {
  const settings = settingsOf(from);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<policyDefinitionResources ${namespace}>`,
    `  <displayName>${xml(t.category)}</displayName>`,
    `  <description>${xml(t.explain(from.organisation))}</description>`,
    '  <resources>',
    '    <stringTable>',
    string('Handrail', t.category),
    string('Handrail_supported', t.supported),
    ...settings.flatMap(({ name, browser }) => [
      string(name, t.setting(from.organisation, browser)),
      string(`${name}_explain`, t.explain(from.organisation)),
    ]),
    '    </stringTable>',
    '    <presentationTable>',
    ...settings.flatMap(presentation),
    '    </presentationTable>',
    '  </resources>',
    '</policyDefinitionResources>',
    '',
  ].join('\r\n');
}
