/** All that a site keeps on a device, forgotten at once. */

export const allForgotten = 'Forgotten. This site keeps nothing on this device now.';
export const allForgottenElsewhere = 'Everything was forgotten, in another tab or by your browser.';
