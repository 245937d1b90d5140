export const IS_MAC = navigator.userAgent.includes('Macintosh');
