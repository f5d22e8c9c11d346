import { hydrateRoot } from 'react-dom/client';
import { Hydrated } from './Hydrated';

hydrateRoot(document.querySelector('#app')!, <Hydrated />);
