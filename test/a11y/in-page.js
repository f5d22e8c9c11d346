/** What the checks ask a page, with shadow roots looked into. Runs before the page's own scripts; `globalThis.a11y` is all it leaves. */
(() => {
  /** Children as they are rendered: those of the shadow root, or what is in a slot. */
  const childrenOf = (node) => {
    if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) return node.assignedNodes();
    return [...(node.shadowRoot ?? node).childNodes];
  };
  const parentOf = (node) => node.assignedSlot ?? node.parentElement ?? (node.parentNode instanceof ShadowRoot ? node.parentNode.host : null);
  const ancestorsOf = (node) => {
    const found = [];
    for (let now = node; now; now = parentOf(now)) found.push(now);
    return found;
  };

  const isRendered = (element) => {
    if (getComputedStyle(element).display === 'contents') return true;
    return element.checkVisibility({ visibilityProperty: true });
  };

  /** Hidden from sight alone, for whoever listens. */
  const isForEars = (element) => ancestorsOf(element).some((one) => getComputedStyle(one).clipPath === 'inset(50%)');

  /** The dialog that covers the page: nothing else can be used while it is open. */
  function modal(root = document) {
    for (const element of root.querySelectorAll('dialog, *')) {
      if (element.localName === 'dialog' && element.matches(':modal')) return element;
      const inside = element.shadowRoot && modal(element.shadowRoot);
      if (inside) return inside;
    }
    return null;
  }

  /** All rendered elements, in the order in which they are read. */
  function elements(root = modal() ?? document.body) {
    const found = [];
    const visit = (node) => {
      if (!(node instanceof Element) || !isRendered(node)) return;
      found.push(node);
      for (const child of childrenOf(node)) visit(child);
    };
    visit(root);
    return found;
  }

  /** Text nodes that one can see, each with its element, in the order in which they are read. */
  function texts(root = modal() ?? document.body) {
    const found = [];
    const visit = (node, element) => {
      if (node instanceof Text && node.data.trim() && !isForEars(element)) found.push({ node, element });
      if (!(node instanceof Element) || !isRendered(node) || node.matches('script, style, option')) return;
      for (const child of childrenOf(node)) visit(child, node);
    };
    visit(root, root);
    return found;
  }

  const boxesOf = (node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
  };

  /** An element in words, to find it again. */
  function describe(element) {
    const host = element.getRootNode() instanceof ShadowRoot ? `${element.getRootNode().host.localName} ` : '';
    const name = typeof element.className === 'string' ? element.className : (element.className?.baseVal ?? '');
    const words = element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40);
    return `${host}${element.localName}${element.id && `#${element.id}`}${name && `.${name.trim().split(/\s+/).join('.')}`}${words && ` “${words}”`}`;
  }

  const pressable = 'a[href], button, input, select, textarea, summary';

  /** What one can press or type in, and regions that scroll by keys. */
  const controls = () => elements().filter((element) => element.matches(`${pressable}, [tabindex="0"]`) && !element.disabled);

  /** Stops of the Tab key: of a group of radios only the chosen one, or the first. */
  function stops() {
    return controls().filter((element) => {
      if (element.tabIndex < 0) return false;
      if (element.type !== 'radio') return true;
      const group = [...element.getRootNode().querySelectorAll(`input[type=radio][name="${element.name}"]`)];
      return element === (group.find(({ checked }) => checked) ?? group[0]);
    });
  }

  const active = () => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  };

  /** Everything at a point, topmost first, through shadow roots. */
  function stackAt(x, y, root = document) {
    const found = [];
    for (const element of root.elementsFromPoint(x, y)) {
      if (element.getRootNode() !== root) continue;
      if (element.shadowRoot) found.push(...stackAt(x, y, element.shadowRoot));
      found.push(element);
    }
    return found;
  }

  // Colours

  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const known = new Map();

  /** A colour of CSS as [red, green, blue, alpha], 0–255 and 0–1. */
  function rgba(color) {
    if (!known.has(color)) {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = '#000';
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
      known.set(color, [red, green, blue, alpha / 255]);
    }
    return known.get(color);
  }
  const over = ([r, g, b, a], [R, G, B]) => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a), 1];
  const luminance = (color) => {
    const [r, g, b] = color.slice(0, 3).map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (one, other) => {
    const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  };

  /** The ground that elements make together, topmost first. */
  function groundOf(stack) {
    const isForced = matchMedia('(forced-colors: active)').matches;
    let ground = rgba(isForced ? 'Canvas' : getComputedStyle(document.documentElement).colorScheme.includes('dark') ? '#121212' : '#ffffff');
    for (const element of [...stack].reverse()) {
      const style = getComputedStyle(element);
      if (Number(style.opacity) === 0) continue;
      ground = over(rgba(style.backgroundColor), ground);
    }
    return ground;
  }

  /** What lies under a point of an element: the element itself when `own`, and all below it. */
  function below(element, x, y, own) {
    const stack = stackAt(x, y);
    const place = stack.indexOf(element);
    if (place >= 0) return stack.slice(own ? place : place + 1);
    // Nothing that can be hit is at this point of it: what holds it is under it, and everything that lies there.
    const holders = ancestorsOf(element);
    const first = stack.findIndex((one) => holders.includes(one));
    return first < 0 ? holders.slice(own ? 0 : 1) : [...(own ? holders.slice(0, holders.indexOf(stack[first])) : []), ...stack.slice(first)];
  }

  const middleOf = ({ left, top, width, height }) => [left + width / 2, top + height / 2];

  /**
   * Pairs of what is seen and what it is seen against: elements only, so that colours can be asked again in another theme.
   * The window has to be as high as the page. Pairs that must come out the same are taken once.
   */
  function pairs(leastOfText) {
    const found = [];
    const seen = new Set();
    const numbers = new Map();
    const number = (element) => numbers.get(element) ?? (numbers.set(element, numbers.size), numbers.size - 1);
    const add = (kind, least, element, colors, stack) => {
      const looks = stack.filter((one) => getComputedStyle(one).backgroundColor !== 'rgba(0, 0, 0, 0)');
      const key = [kind, describe(element).replace(/“.*$/, ''), getComputedStyle(element).color, ...looks.map(number)].join();
      if (seen.has(key)) return;
      seen.add(key);
      found.push({ kind, least, element, colors, stack });
    };
    for (const { node, element } of texts()) {
      const [box] = boxesOf(node);
      if (!box) continue;
      const { fontSize, fontWeight } = getComputedStyle(element);
      const size = parseFloat(fontSize);
      add('text', leastOfText ?? (size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5), element, ['color'], below(element, ...middleOf(box), true));
    }
    for (const element of elements()) {
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      if (box.width < 2 && box.height < 2) continue;
      if (element instanceof SVGGraphicsElement && ['path', 'circle', 'rect', 'line', 'polyline'].includes(element.localName)) {
        // The glow around the chosen station only repeats what its fill says, the light ground of a code is no shape, and bands
        // have their names in words above them.
        if (element.matches('.halo, .qr-light, .map-column') || isForEars(element)) continue;
        for (const [x, y] of pointsOn(element)) add('shape', 3, element, ['stroke', 'fill'], [...under(element), ...below(element, x, y, false)]);
        continue;
      }
      if (isForEars(element)) continue;
      const sides = ['top', 'right', 'bottom', 'left'].map((side) => style.getPropertyValue(`border-${side}-style`) !== 'none' && parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0);
      const isOutlined = sides.every(Boolean) && rgba(style.borderTopColor)[3] > 0;
      const isControl = element.matches('button, input:not([type=radio], [type=checkbox]), select, textarea, .choice');
      const isMark = !element.textContent.trim() && box.width <= 40 && box.height <= 40 && (isOutlined || rgba(style.backgroundColor)[3] > 0) && Number(style.opacity) > 0;
      if ((isControl && isOutlined) || isMark) add('shape', 3, element, isOutlined ? ['border-top-color', 'background-color'] : ['background-color'], below(element, box.left + Math.min(8, box.width / 2), box.top + Math.min(8, box.height / 2), false));
    }
    return found;
  }

  /** Places on a shape: its middle, or a number of them along a long line. */
  function pointsOn(shape) {
    const box = shape.getBoundingClientRect();
    const length = shape.getTotalLength?.() ?? 0;
    const matrix = shape.getScreenCTM();
    if (!matrix || length * matrix.a < 120) return length === 0 && box.width === 0 ? [] : [middleOf(box)];
    return Array.from({ length: 9 }, (_, index) => {
      const point = shape.getPointAtLength((length * (index + 0.5)) / 9).matrixTransform(matrix);
      return [point.x, point.y];
    });
  }

  /** A shape that is painted on an earlier one of the same drawing has that as its ground. */
  function under(shape) {
    const inside = shape.getBoundingClientRect();
    for (let other = shape.previousElementSibling; other; other = other.previousElementSibling) {
      if (!(other instanceof SVGGraphicsElement) || other.classList.contains('halo') || getComputedStyle(other).display === 'none') continue;
      const box = other.getBoundingClientRect();
      const covers = box.left <= inside.left + 1 && box.right >= inside.right - 1 && box.top <= inside.top + 1 && box.bottom >= inside.bottom - 1;
      if (covers && (getComputedStyle(other).fill !== 'none' || other.getAttribute('d') === shape.getAttribute('d'))) return [other];
    }
    return [];
  }

  const paintOf = (element) => {
    const { fill, stroke } = getComputedStyle(element);
    return fill === 'none' ? stroke : fill;
  };

  /** How a pair looks now: its ratio, the best of its colours. */
  function measure({ element, colors, stack }) {
    const [first, ...rest] = stack;
    let ground = groundOf(first instanceof SVGGraphicsElement && first.localName !== 'svg' ? rest : stack);
    if (first instanceof SVGGraphicsElement && first.localName !== 'svg') ground = over(rgba(paintOf(first)), ground);
    const style = getComputedStyle(element);
    const opacity = ancestorsOf(element).reduce((product, one) => product * Number(getComputedStyle(one).opacity), 1);
    const ratios = colors
      .map((name) => style.getPropertyValue(name))
      .filter((value) => value && value !== 'none')
      .map((value) => rgba(value))
      .filter(([, , , alpha]) => alpha > 0)
      .map(([r, g, b, alpha]) => ratio(over([r, g, b, alpha * opacity], ground), ground));
    return ratios.length === 0 ? Infinity : Math.max(...ratios);
  }

  let collected = [];
  const contrast = {
    collect: (leastOfText) => (collected = pairs(leastOfText)).length,
    /** The lowest ratio of texts and of shapes, and every pair that stays below what it needs. */
    look() {
      const result = { text: Infinity, shape: Infinity, low: [], count: collected.length };
      for (const pair of collected) {
        const value = measure(pair);
        if (value < result[pair.kind]) result[pair.kind] = value;
        if (value < pair.least - 0.005) result.low.push(`${value.toFixed(2)} (needs ${pair.least}) ${pair.kind} ${describe(pair.element)}`);
      }
      return result;
    },
    /** The line of the focus ring that must be seen, against what is around the focused element and under the ring. */
    ring() {
      const element = active();
      const ringed = element.type === 'radio' ? element.nextElementSibling : element;
      const { outlineColor, outlineWidth, outlineStyle } = getComputedStyle(ringed);
      const box = ringed.getBoundingClientRect();
      if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return 0;
      const stack = below(ringed, ...middleOf(box), false);
      // A shadow on the inside is not between the line and the element.
      const [first] = getComputedStyle(ringed).boxShadow.split(/,\s*(?![^(]*\))/);
      const gap = first.includes('inset') ? undefined : /(?:rgba?|color|oklch|oklab)\([^)]*\)/.exec(first)?.[0];
      const ground = groundOf(stack);
      return Math.min(ratio(rgba(outlineColor), ground), gap ? ratio(rgba(outlineColor), over(rgba(gap), ground)) : Infinity);
    },
  };

  // Layout

  /** Texts that lie over each other, are cut off, or leave the page. A region that scrolls by keys may be wider than the page. */
  function spills() {
    const found = [];
    const lines = texts().flatMap(({ node, element }) => boxesOf(node).map((box) => ({ node, element, box })));
    const wide = document.documentElement.clientWidth;
    const scrolls = (element) => ancestorsOf(element).some((one) => one.matches('[role=region][tabindex="0"]'));
    lines.sort((one, other) => one.box.top - other.box.top);
    lines.forEach(({ node, element, box }, index) => {
      if ((box.left < -1 || box.right > wide + 1) && !scrolls(element)) found.push(`outside the page: ${describe(element)}`);
      for (let next = index + 1; next < lines.length && lines[next].box.top < box.bottom - Math.min(6, box.height / 4); next++) {
        const other = lines[next];
        if (other.node === node || other.box.left >= box.right - 2 || box.left >= other.box.right - 2) continue;
        if (other.box.bottom - Math.min(6, other.box.height / 4) <= box.top) continue;
        if (scrolls(element) !== scrolls(other.element) || isSticky(element) || isSticky(other.element)) continue;
        found.push(`overlap: ${describe(element)} × ${describe(other.element)}`);
      }
    });
    for (const element of elements()) {
      const { overflowX, overflowY } = getComputedStyle(element);
      if (isForEars(element) || element.matches('input, [role=region][tabindex="0"]') || element instanceof SVGElement) continue;
      if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) found.push(`cut in width: ${describe(element)}`);
      // What fills the window of a modal dialog is the page for as long as it is open.
      const { width, height } = element.getBoundingClientRect();
      if (element.closest('dialog:modal') && overflowY === 'auto' && width >= wide - 20 && height >= innerHeight - 1) continue;
      if (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1) found.push(`cut in height: ${describe(element)}`);
    }
    const page = document.documentElement;
    if (page.scrollWidth > page.clientWidth) found.push(`the page scrolls sideways: ${page.scrollWidth} of ${page.clientWidth}`);
    return [...new Set(found)];
  }
  const isSticky = (element) => ancestorsOf(element).some((one) => getComputedStyle(one).position === 'sticky');

  /** In the middle of a sentence a link cannot be as high as a finger. */
  const isInline = (element) => ['a', 'button'].includes(element.localName) && element.matches('.term, .mark, p a, li a, dd a, b a');

  function smallTargets() {
    const found = [];
    const inline = [];
    for (const element of controls()) {
      // What stands outside our roots is the page's own.
      if (isForEars(element) || element.matches('[role=region]') || element.getRootNode() === document) continue;
      // Who presses the label presses its box.
      const { width, height, left, top } = (element.matches('label > input') ? element.parentElement : element).getBoundingClientRect();
      if (isInline(element)) inline.push({ element, width, height, x: left + width / 2, y: top + height / 2 });
      else if (width < 43.5 || height < 43.5) found.push(`${width.toFixed(0)}×${height.toFixed(0)}: ${describe(element)}`);
    }
    // Those of less than 24 pixels need 24 pixels of room around their middle.
    for (const { element, width, height, x, y } of inline.filter((one) => one.width < 23.5 || one.height < 23.5)) {
      const near = inline.find((other) => other.element !== element && Math.hypot(other.x - x, other.y - y) < 24);
      if (near) found.push(`${width.toFixed(0)}×${height.toFixed(0)} and too near to another: ${describe(element)}`);
    }
    return found;
  }

  /** Texts of ours; those of the page are its own. */
  const smallTexts = (least) =>
    texts().flatMap(({ element }) => (element.getRootNode() !== document && parseFloat(getComputedStyle(element).fontSize) < least - 0.05 ? [`${getComputedStyle(element).fontSize}: ${describe(element)}`] : []));

  /** Size of each kind of text. */
  const textSizes = () => Object.fromEntries(texts().map(({ element }) => [describe(element).replace(/“.*$/, ''), parseFloat(getComputedStyle(element).fontSize)]));

  // Time

  const running = () =>
    document.getAnimations().concat(elements().flatMap((element) => (element.shadowRoot ? element.shadowRoot.getAnimations() : [])))
      .filter(({ playState }) => playState === 'running')
      .map(({ effect }) => describe(effect.target));

  /** The longest time that anything may take to move, in milliseconds. */
  function longest() {
    const times = (value) => value.split(',').map((time) => (time.trim().endsWith('ms') ? 1 : 1000) * parseFloat(time));
    let most = 0;
    let of = '';
    for (const element of elements()) {
      const { transitionDuration, transitionDelay, animationDuration } = getComputedStyle(element);
      const time = Math.max(...times(transitionDuration)) + Math.max(...times(transitionDelay)) + Math.max(...times(animationDuration));
      if (time > most) [most, of] = [time, describe(element)];
    }
    return { most, of };
  }

  const frame = () => new Promise((done) => requestAnimationFrame(() => done()));

  /** Waits until nothing is on its way: parts, fonts, updates, sizes; three frames without a change. */
  async function settle() {
    await document.fonts.ready;
    let same = 0;
    let before = '';
    for (let turn = 0; turn < 300 && same < 3; turn++) {
      await frame();
      const all = elements();
      await Promise.all(all.map((element) => element.updateComplete));
      const missing = all.filter((element) => element.localName.startsWith('trigger-') && !customElements.get(element.localName)).length;
      const now = [all.length, document.documentElement.scrollHeight, document.documentElement.scrollWidth, document.body.textContent.length].join();
      same = now === before && missing === 0 ? same + 1 : 0;
      before = now;
    }
  }

  /** Everything that is said in a status region, from now on. Each region says one thing at a time. */
  const said = [];
  function listen() {
    said.length = 0;
    for (const region of elements().filter((element) => element.matches('[role=status], [role=alert], [aria-live]'))) {
      if (region.dataset['heard']) continue;
      region.dataset['heard'] = 'yes';
      new MutationObserver(() => {
        const text = region.textContent.trim();
        if (text) said.push(text);
      }).observe(region, { childList: true, characterData: true, subtree: true });
    }
  }

  globalThis.a11y = { elements, texts, controls, stops, active, describe, contrast, spills, smallTargets, smallTexts, textSizes, running, longest, settle, listen, said, isForEars, ancestorsOf, parentOf, rgba, ratio };
})();
