/** Het blok in de editor: kies beroep en weergave; de bezoeker ziet de infographic zelf. */
(({ blocks, blockEditor, components, element }) => {
  const { createElement: create } = element;
  const choices = {
    profession: ['Beroep', [['', 'Alle beroepen'], ['police', 'Politie'], ['youth-work', 'Jongerenwerk'], ['education', 'Onderwijs'], ['care', 'Hulpverlening']]],
    view: ['Weergave', [['', 'Tijdlijn'], ['list', 'Lijst'], ['table', 'Wie doet wat']]],
    lang: ['Taal', [['', 'Nederlands'], ['en', 'English']]],
    headingLevel: ['Niveau van de titel', ['2', '3', '4', '5'].map((level) => [level, `h${level}`])],
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
      return create('div', blockEditor.useBlockProps(), create('strong', null, 'Triggerfactoren'), ...fields);
    },
    save: () => null,
  });
})(window.wp);
