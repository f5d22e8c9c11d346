import { expect } from '@open-wc/testing';
import { parseInfographic } from '../../src/model/parse.js';
import { partnerLinks } from '../../src/model/partners.js';
import type { Model } from '../../src/model/types.js';
import { dataset } from '../helpers/dataset.js';

function withPartners(partners: Record<string, { label: string; profession?: string }[]>): Model {
  const data = dataset({ triggers: 1, professions: 3 });
  data.triggers[0]!.partners = partners;
  const result = parseInfographic(data);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.model;
}

const linksOf = (model: Model) => partnerLinks(model, model.triggers[0]!).map(({ from, to, mutual }) => `${from.id} → ${to.id}${mutual ? ' (mutual)' : ''}`);

describe('partnerLinks', () => {
  it('tells who involves whom, in the order of the professions', () => {
    const model = withPartners({ education: [{ label: 'agent', profession: 'police' }], police: [{ label: 'werker', profession: 'youth-work' }, { label: 'mentor', profession: 'education' }] });
    expect(linksOf(model)).to.deep.equal(['police → youth-work', 'police → education (mutual)', 'education → police (mutual)']);
  });

  it('leaves out partners that are no profession of the file, and a profession that names itself', () => {
    expect(linksOf(withPartners({ police: [{ label: 'ouders' }, { label: 'collega', profession: 'police' }] }))).to.deep.equal([]);
  });

  it('names a profession once, however many of its people are involved', () => {
    const model = withPartners({ police: [{ label: 'mentor', profession: 'education' }, { label: 'directeur', profession: 'education' }] });
    expect(linksOf(model)).to.deep.equal(['police → education']);
  });
});
