import { useState } from 'react';
import data from 'triggerfactoren/data/triggerfactoren.nl.json';
import 'triggerfactoren';
import 'triggerfactoren/react';

const words = { allProfessions: 'Iedereen hier' };

/** Objects, switches and listeners are props like any other: React 19 knows custom elements. */
export function App() {
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
