import type { Policy } from './policy';

/** For “Policy for extensions” in the Google Admin console, which wants each value in a box of its own. */
export const googleAdminJson = ({ pack }: Policy): string => {
  const boxes = Object.entries(pack).map(([name, value]) => [name, { Value: value }]);
  return `${JSON.stringify(Object.fromEntries(boxes), null, 2)}\n`;
};
