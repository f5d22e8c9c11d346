/** What the pages of other kits have in common: they fetch the events, and tell the bench when one is drawn and how to choose. */
const count = new URLSearchParams(location.search).get('n');

/** The events, fetched as a page would. */
export const content = async () => (await fetch(`/content/events-${count}.json`)).json();

export const root = document.getElementById('root');
export const colors = { micro: '#1f5fa8', meso: '#8a3d8f', macro: '#9a4a00' };

/** The events of a level, or all of them. */
export const chosen = (events, level) => (level ? events.filter((event) => event.level === level) : events);

export const time = (date) => Date.parse(`${date}T00:00:00Z`);

/** Text as it stands in the markup that some kits ask for. */
export const escaped = (text) => text.replace(/[&<"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '"': '&quot;' })[sign]);

/** Puts a button for each level on the page, and tells the bench how to know the first event (`drawn`) and how to choose a level. */
export function ready({ levels }, drawn, choose) {
  for (const level of [undefined, ...levels]) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = level?.label ?? 'Alles';
    button.ariaPressed = String(!level);
    button.addEventListener('click', () => {
      for (const other of button.parentElement.children) other.ariaPressed = String(other === button);
      choose(level?.id);
    });
    document.getElementById('choices').append(button);
  }
  globalThis.bench = { drawn, choose };
}
