import { useEffect, useRef, useState } from 'react';
import data from 'triggerfactoren/data/triggerfactoren.nl.json';
import 'triggerfactoren';
import 'triggerfactoren/react';
import type { TriggerChangeEvent, TriggerInfographic } from 'triggerfactoren';

const words = { allProfessions: 'Iedereen hier' };

/** React sets neither objects nor listeners of custom elements that it finds on the page: an effect does. */
export function Hydrated() {
  const [away, setAway] = useState(false);
  const [synced, setSynced] = useState(false);
  const [heard, setHeard] = useState('');
  const infographic = useRef<TriggerInfographic>(null);
  useEffect(() => {
    const element = infographic.current;
    if (!element) return;
    Object.assign(element, { data, words });
    const hear = ({ selection }: TriggerChangeEvent) => setHeard(selection.profession ?? '');
    element.addEventListener('trigger-change', hear);
    return () => element.removeEventListener('trigger-change', hear);
  }, [away]);
  return (
    <>
      <button id="home" onClick={() => setAway(false)}>Thuis</button>
      <button id="away" onClick={() => setAway(true)}>Elders</button>
      <button id="toggle" onClick={() => setSynced(!synced)}>Adres</button>
      <output id="heard">{heard}</output>
      {away ? (
        <p>Een andere bladzijde.</p>
      ) : (
        <trigger-infographic ref={infographic} sync-url={synced} heading-level={3}>
          <p id="before">De tekst voor wie geen script heeft.</p>
        </trigger-infographic>
      )}
    </>
  );
}
