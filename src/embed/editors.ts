/** Editors and filters that partners have, and the one line of settings that lets our code through. */
export const editors = ['ckeditor', 'tinymce', 'quill', 'jodit', 'sanitize-html', 'dompurify', 'vitepress', 'wordpress'] as const;
export type Editor = (typeof editors)[number];

/** What an editor is called; names are the same in every language. */
export const editorNames: Readonly<Record<Editor, string>> = {
  ckeditor: 'CKEditor 5', tinymce: 'TinyMCE', quill: 'Quill', jodit: 'Jodit', 'sanitize-html': 'sanitize-html', dompurify: 'DOMPurify', vitepress: 'VitePress', wordpress: 'WordPress',
};

/** Attributes that the tag can have. */
const attributes = ['src', 'overlay', 'profession', 'trigger', 'view', 'lang', 'heading-level', 'sync-url'];
const list = attributes.map((name) => `'${name}'`).join(', ');

/** What an editor needs: settings of whoever manages it, which are code, or something one does oneself, which the words of the configurator say. */
export type Setting = { readonly code: string } | { readonly advice: 'embedButton' | 'onlyLink' | 'asItIs' | 'ownBlock' };

/** What each editor needs for the tag, and for a frame. */
export const settings: Readonly<Record<Editor, Readonly<Record<'script' | 'iframe', Setting>>>> = {
  ckeditor: { script: { advice: 'embedButton' }, iframe: { advice: 'embedButton' } },
  tinymce: {
    script: { code: "custom_elements: 'trigger-infographic', extended_valid_elements: 'trigger-infographic[*],script[src|type|integrity|crossorigin]', convert_urls: false" },
    iframe: { code: "sandbox_iframes_exclusions: [location.hostname], convert_urls: false, extended_valid_elements: 'script[src|type|integrity|crossorigin]'" },
  },
  quill: { script: { advice: 'onlyLink' }, iframe: { advice: 'onlyLink' } },
  jodit: { script: { code: "cleanHTML: { denyTags: '' }" }, iframe: { code: "cleanHTML: { denyTags: '' }" } },
  'sanitize-html': {
    script: { code: `allowedTags: [...sanitizeHtml.defaults.allowedTags, 'trigger-infographic'], allowedAttributes: { ...sanitizeHtml.defaults.allowedAttributes, 'trigger-infographic': [${list}] }` },
    iframe: { code: "allowedTags: [...sanitizeHtml.defaults.allowedTags, 'iframe'], allowedAttributes: { ...sanitizeHtml.defaults.allowedAttributes, iframe: ['src', 'title', 'width', 'height', 'sandbox', 'allow', 'loading', 'data-triggerfactoren'] }" },
  },
  dompurify: {
    script: { code: `CUSTOM_ELEMENT_HANDLING: { tagNameCheck: /^trigger-infographic$/, attributeNameCheck: /^(${attributes.join('|')})$/ }` },
    iframe: { code: "ADD_TAGS: ['iframe'], ADD_ATTR: ['sandbox', 'allow', 'data-triggerfactoren']" },
  },
  vitepress: { script: { code: "vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('trigger-') } } }" }, iframe: { advice: 'asItIs' } },
  wordpress: { script: { advice: 'ownBlock' }, iframe: { advice: 'ownBlock' } },
};
