/** Tells the bench about our own page, which is one tag: when an event can be read, and how to choose. */
const element = document.querySelector('trigger-infographic');
const view = () => element.shadowRoot?.querySelector('trigger-timeline, trigger-list');
globalThis.bench = {
  drawn: () => view()?.shadowRoot?.querySelector('[data-trigger], h4 button, summary'),
  choose: async (_level, profession) => {
    element.select({ profession });
    await element.updateComplete;
    await view()?.updateComplete;
  },
};
