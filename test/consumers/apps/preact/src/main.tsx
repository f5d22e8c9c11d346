import { render } from 'preact';
import { useState } from 'preact/hooks';
import data from 'triggerfactoren/data/triggerfactoren.nl.json';
import 'triggerfactoren';
import 'triggerfactoren/preact';

const words = { allProfessions: 'Iedereen hier' };

/** Listeners are written as the event is called: `ontrigger-change`. */
function App() {
  const [away, setAway] = useState(false);
  const [synced, setSynced] = useState(false);
  const [heard, setHeard] = useState('');
  return (
    <>
      <button id="home" onClick={() => setAway(false)}>Thuis</button>
      <button id="away" onClick={() => setAway(true)}>Elders</button>
      <button id="toggle" onClick={() => setSynced(!synced)}>Adres</button>
      <output id="heard">{heard}</output>
      {away ? (
        <p>Een andere bladzijde.</p>
      ) : (
        <trigger-infographic data={data} words={words} sync-url={synced} heading-level={3} ontrigger-change={({ selection }) => setHeard(selection.profession ?? '')} />
      )}
    </>
  );
}

render(<App />, document.querySelector('#app')!);
