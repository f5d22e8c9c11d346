import { createSignal, Show } from 'solid-js';
import { render } from 'solid-js/web';
import data from 'triggerfactoren/data/triggerfactoren.nl.json';
import 'triggerfactoren';
import 'triggerfactoren/solid';

const words = { allProfessions: 'Iedereen hier' };

/** Solid sets what is in braces as a property of a custom element, and listens with `on:`. */
function App() {
  const [away, setAway] = createSignal(false);
  const [synced, setSynced] = createSignal(false);
  const [heard, setHeard] = createSignal('');
  return (
    <>
      <button id="home" onClick={() => setAway(false)}>Thuis</button>
      <button id="away" onClick={() => setAway(true)}>Elders</button>
      <button id="toggle" onClick={() => setSynced(!synced())}>Adres</button>
      <output id="heard">{heard()}</output>
      <Show when={!away()} fallback={<p>Een andere bladzijde.</p>}>
        <trigger-infographic data={data} words={words} sync-url={synced()} heading-level={3} on:trigger-change={({ selection }) => setHeard(selection.profession ?? '')} />
      </Show>
    </>
  );
}

render(() => <App />, document.querySelector('#app')!);
