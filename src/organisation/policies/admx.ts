import { namespace, type Setting, settingsOf } from './group-policy';
import type { Policy } from './policy';
import type { Entry } from './value';
import { xml } from './xml';

const keyOf = (setting: Setting, { keys }: Entry) => [setting.key, ...keys].join('\\');

const item = (setting: Setting, entry: Entry, value: string) =>
  `        <item key="${xml(keyOf(setting, entry))}" valueName="${xml(entry.name)}"><value>${value}</value></item>`;

const written = ({ value }: Entry) =>
  typeof value === 'number' ? `<decimal value="${value}" />` : `<string>${xml(value)}</string>`;

const box = ({ name, value }: Entry) =>
  `        <text id="${name}" valueName="${xml(name)}" maxLength="${String(value).length * 2}" />`;

const policy = (setting: Setting): string[] => [
  `    <policy name="${setting.name}" class="Machine" displayName="$(string.${setting.name})" explainText="$(string.${setting.name}_explain)" presentation="$(presentation.${setting.name})" key="${xml(setting.key)}">`,
  '      <parentCategory ref="Handrail" />',
  '      <supportedOn ref="Handrail_supported" />',
  '      <enabledList>',
  ...setting.set.map((entry) => item(setting, entry, written(entry))),
  '      </enabledList>',
  '      <disabledList>',
  ...setting.set.map((entry) => item(setting, entry, '<delete />')),
  '      </disabledList>',
  ...(setting.boxes.length
    ? ['      <elements>', ...setting.boxes.map(box), '      </elements>']
    : []),
  '    </policy>',
];

/**
 * The template for Windows group policy: one setting for each browser, and turning it on writes the
 * whole pack. It has no setting that installs anything. Its words are in the file that `admlFile`
 * makes; both are needed.
 */
export const admxFile = (from: Policy): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<policyDefinitions ${namespace}>`,
    '  <policyNamespaces><target prefix="handrail" namespace="Handrail.Policies" /></policyNamespaces>',
    '  <resources minRequiredRevision="1.0" />',
    '  <supportedOn><definitions>',
    '    <definition name="Handrail_supported" displayName="$(string.Handrail_supported)" />',
    '  </definitions></supportedOn>',
    '  <categories><category name="Handrail" displayName="$(string.Handrail)" /></categories>',
    '  <policies>',
    ...settingsOf(from).flatMap(policy),
    '  </policies>',
    '</policyDefinitions>',
    '',
  ].join('\r\n');
