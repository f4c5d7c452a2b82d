import type { Policy } from './policy';
import { powershell } from './powershell';

/** A fence that no line of the code can close. */
const fence = '````';

/** What to do in Microsoft Intune, which has no one file to take. */
export const intuneNotes = (policy: Policy): string => `# Handrail in Microsoft Intune

For the person in IT at ${policy.organisation.replaceAll(/[\\`*_[\]<>#]/g, '\\$&')}. It offers your wording to staff who have chosen to install Handrail. Each person sees it first, and can say no.

Please do not install Handrail for people. Let them install it from a link, and leave \`installation_mode\` at \`allowed\`. Under \`normal_installed\` a worker can switch it off but not remove it. Under \`force_installed\` they can do neither. It would be on their work browser without their choice, and they could not trust it.

Where your browsers block extensions that are not on a list, put Handrail on it. In the settings catalogue that is “Extension management settings”, with this added to what is there already:

${fence}json
${JSON.stringify({ [policy.ids.chrome]: { installation_mode: 'allowed' } })}
${fence}

Try each way on one test device first. We could not try Intune itself.

## Way 1: the template (Chrome and Firefox)

1. Devices, Configuration, Import ADMX, Import. Choose \`handrail.admx\` and \`handrail.adml\`. Language: en-us.
2. Create a policy: Windows 10 and later, Templates, Imported Administrative templates.
3. Open “Handrail”, and turn on the setting for your browser. There is nothing to type.
4. Assign it to a test group.

Intune limits the registry keys that an imported template may write, those of Microsoft's own products above all. If it refuses the Edge setting, use way 2 for Edge.

To change the wording later: delete the profile, delete the imported template, then import the new one. Intune refuses a second template of the same name.

## Way 2: a script (all three browsers)

Devices, Scripts and remediations, Platform scripts. Run it as the system, in the 64-bit host. Leave out the browsers that you do not have.

${fence}powershell
${powershell(policy)}${fence}

## Way 3: macOS

Devices, Configuration, Create, macOS, Templates, Custom. Upload \`handrail.mobileconfig\`, on the device channel. If you already have a profile for Firefox, add the part for Firefox to that one.

## See if it arrived

Open \`chrome://policy\`, \`edge://policy\` or \`about:policies\` and look for Handrail. Then open Handrail: it says “Your organisation suggests its own wording”. Nobody but the person at that device can see what they answered.
`;
