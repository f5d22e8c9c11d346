/** Whether the address tells of a session or offers a route. Small, so that a page can look before it loads the presenter. */
export const sessionInAddress = (): boolean => /[#&]route=/.test(location.hash);
