/** Whether a boolean attribute is on. `false` is off: Vue, Svelte and Preact write it as a text where the name has a hyphen. */
export const isOn = (value: string | null): boolean => value !== null && value !== 'false';
