import { renderToString } from 'react-dom/server';
import { Hydrated } from './Hydrated';

/** What a server sends of the page. */
export const page = () => renderToString(<Hydrated />);
