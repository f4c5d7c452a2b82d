export type BrowserName = 'chromium' | 'firefox';
export function find(kind: BrowserName): string | undefined;
export function missing(kind: BrowserName): string;
export function debianPackage(kind: BrowserName): string;
