import { allowed, type Policy } from './policy';

/** One policy file, as browsers made from Chromium read it on Linux. */
const file = (id: string, { pack, allow }: Policy): string =>
  `${JSON.stringify(
    {
      '3rdparty': { extensions: { [id]: pack } },
      ...(allow && { ExtensionSettings: { [id]: allowed } }),
    },
    null,
    2,
  )}\n`;

/** For `/etc/opt/chrome/policies/managed/`, or `/etc/chromium/policies/managed/`. */
export const chromeJson = (policy: Policy): string => file(policy.ids.chrome, policy);

/** For `/etc/opt/edge/policies/managed/`. */
export const edgeJson = (policy: Policy): string => file(policy.ids.edge, policy);
