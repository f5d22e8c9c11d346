/** Het blok in de editor: kies wat de bezoeker ziet; de infographic zelf staat op de pagina. */
(({ blocks, blockEditor, components, element }) => {
  const { createElement: create } = element;
  const dutch = /^nl/i.test(document.documentElement.lang);
  const say = (nl, en) => (dutch ? nl : en);
  const events = Object.entries(window.triggerfactorenEvents ?? {});
  const choices = {
    profession: [say('Beroep', 'Profession'), [['', say('Alle beroepen', 'All professions')], ['police', say('Politie', 'Police')], ['youth-work', say('Jongerenwerk', 'Youth work')], ['education', say('Onderwijs', 'Education')], ['care', say('Hulpverlening', 'Care')]]],
    view: [say('Weergave', 'View'), [['', say('Tijdlijn', 'Timeline')], ['list', say('Lijst', 'List')], ['table', say('Wie doet wat', 'Who does what')]]],
    trigger: [say('Gebeurtenis die open staat', 'Event that stands open'), [['', say('Geen', 'None')], ...events]],
    lang: [say('Taal', 'Language'), [['', 'Nederlands'], ['en', 'English']]],
    headingLevel: [say('Niveau van de titel', 'Level of the title'), ['2', '3', '4', '5'].map((level) => [level, `h${level}`])],
  };

  blocks.registerBlockType('triggerfactoren/infographic', {
    edit({ attributes, setAttributes }) {
      const fields = Object.entries(choices).map(([name, [label, options]]) =>
        create(components.SelectControl, {
          key: name,
          label,
          value: attributes[name],
          options: options.map(([value, text]) => ({ value, label: text })),
          onChange: (value) => setAttributes({ [name]: value }),
        }),
      );
      const overlay = create(components.TextControl, {
        key: 'overlay',
        label: say('Bestand met eigen aanvullingen', 'File with additions of your own'),
        help: say('Op deze site, gezien vanaf het begin: wp-content/uploads/ons-dorp.json', 'On this site, seen from its start: wp-content/uploads/our-town.json'),
        value: attributes.overlay,
        onChange: (value) => setAttributes({ overlay: value }),
      });
      const sync = create(components.ToggleControl, {
        key: 'syncUrl',
        label: say('Zet de keuze van de lezer in het adres van de pagina', 'Keep the reader’s choice in the address of the page'),
        checked: attributes.syncUrl,
        onChange: (value) => setAttributes({ syncUrl: value }),
      });
      return create('div', blockEditor.useBlockProps(), create(components.Placeholder, { label: 'Triggerfactoren', isColumnLayout: true }, ...fields, overlay, sync));
    },
    save: () => null,
  });
})(window.wp);
