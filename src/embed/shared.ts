/** What the parts that come later share with the script they come to. The build of the script fills it in; each part knows the places. */
export const shared: readonly unknown[] = [];

/** Names the build: a part of another one is not taken. */
export const build: string = '';
