import { allowed, type Policy } from './policy';

/** Firefox's `policies.json`, on every system: `/etc/firefox/policies/`, or `distribution/` beside it. */
export const firefoxJson = ({ pack, ids, allow }: Policy): string =>
  `${JSON.stringify(
    {
      policies: {
        '3rdparty': { Extensions: { [ids.firefox]: pack } },
        ...(allow && { ExtensionSettings: { [ids.firefox]: allowed } }),
      },
    },
    null,
    2,
  )}\n`;
