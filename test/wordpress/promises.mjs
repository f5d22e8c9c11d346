/** What `npm run test:wordpress` holds the plugin to in a real WordPress (see site.mjs for what that needs), as those who write and read meet it. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { pluginFiles, zip } from '../../demo/recipes/wordpress/release.mjs';
import { launch, watchedPage } from '../helpers/watch-page.mjs';
import { install, missing } from './site.mjs';

const older = fileURLToPath(new URL('older', import.meta.url));
const overlay = JSON.stringify({ ...JSON.parse(readFileSync(new URL('../../data/overlay.example.json', import.meta.url), 'utf8')), publisher: 'Gemeente Proefdorp' });

let browser;
let newest;
let oldest;

/** The plugin as it was before, with the files of today beside it: `older` holds its own. */
async function olderZip() {
  const files = pluginFiles();
  for (const name of readdirSync(older)) files.set(`triggerfactoren/${name}`, readFileSync(join(older, name)));
  files.set('triggerfactoren/gone.txt', 'This file is in the older one alone.');
  return zip(files);
}

/** A browser in which somebody has logged in. What a page of WordPress itself says on the console is its own affair; ours is not. */
async function login(site, user, at = '') {
  const { page, context, faults } = await watchedPage(browser, site.origin);
  await context.route((url) => url.origin !== site.origin, (route) => route.abort());
  await page.goto(`${site.origin}${at}/wp-login.php`);
  await page.fill('#user_login', user);
  await page.fill('#user_pass', 'geheim');
  await Promise.all([page.waitForURL(/wp-admin/), page.click('#wp-submit')]);
  const ours = () => faults.filter((fault) => /uncaught|triggerfactoren|trigger-/.test(fault) && !/asks elsewhere|favicon/.test(fault));
  return { page, context, ours };
}

/** Uploads a zip at Plugins, as an administrator does; answers what the page says. */
async function upload(page, admin, content) {
  await page.goto(`${admin}/plugin-install.php?tab=upload`);
  await page.setInputFiles('#pluginzip', { name: 'triggerfactoren.zip', mimeType: 'application/zip', buffer: content });
  await Promise.all([page.waitForNavigation(), page.click('#install-plugin-submit')]);
  return page.locator('.wrap').innerText();
}

/** The document in which blocks are edited: newer editors have a frame of its own for it. */
async function canvas(page) {
  await page.waitForFunction(() => window.wp?.data?.select('core/block-editor')?.getBlocks !== undefined && document.querySelector('.block-editor-writing-flow, iframe[name="editor-canvas"]'));
  const frame = page.frame({ name: 'editor-canvas' });
  return frame ?? page;
}

/** Opens the editor on a new page, or on one that there is, without its welcome. */
async function edit(page, origin, id) {
  await page.goto(`${origin}/wp-admin/${id === undefined ? 'post-new.php' : `post.php?post=${id}&action=edit`}`);
  await canvas(page);
  await page.evaluate(() => {
    for (const scope of ['core/edit-post', 'core']) window.wp.data.dispatch('core/preferences').set(scope, 'welcomeGuide', false);
  });
}

/** Blocks of the plugin in the editor: whether WordPress takes them for its own, and what was chosen. */
const blocks = (page) => page.evaluate(() => window.wp.data.select('core/block-editor').getBlocks().filter(({ name }) => name.startsWith('triggerfactoren/')).map(({ isValid, attributes }) => ({ isValid, attributes: { ...attributes } })));

/** Saves as the button does, and answers the id and the address of the post. */
async function publish(page) {
  return page.evaluate(async () => {
    const { dispatch, select } = window.wp.data;
    dispatch('core/editor').editPost({ status: 'publish' });
    await dispatch('core/editor').savePost();
    if (!select('core/editor').didPostSaveRequestSucceed()) throw new Error('not saved');
    return { id: select('core/editor').getCurrentPostId(), link: select('core/editor').getPermalink() };
  });
}

/** A post with some content, made without the editor. */
const post = (site, content, title = 'Kaart') => JSON.parse(site.php(`$id = wp_insert_post( array( 'post_title' => '${title}', 'post_content' => wp_slash( base64_decode( '${Buffer.from(content).toString('base64')}' ) ), 'post_status' => 'publish', 'post_author' => 1 ) ); echo wp_json_encode( array( 'id' => $id, 'link' => get_permalink( $id ) ) );`));

/** Reads a page as a visitor; `run` gets it once every map is drawn. Nothing may be said, asked elsewhere or fail. */
async function read(site, link, run, options) {
  const { page, context, faults } = await watchedPage(browser, site.origin, options);
  await page.goto(link);
  if (options?.javaScriptEnabled !== false) {
    await page.waitForFunction(() => {
      const tags = [...document.querySelectorAll('trigger-infographic')];
      return tags.length > 0 && tags.every((tag) => tag.state?.status === 'ready' && tag.shadowRoot.querySelector('trigger-timeline,trigger-list,trigger-table')?.shadowRoot?.querySelector('[data-trigger]'));
    });
  }
  await run(page);
  await context.close();
  assert.deepEqual(faults.filter((fault) => !/favicon/.test(fault)), []);
}

const infographic = (page) => page.evaluate(() => {
  const tag = document.querySelector('trigger-infographic');
  const box = tag.getBoundingClientRect();
  return { lang: tag.lang, language: tag.state.model.language, width: Math.round(box.width), height: Math.round(box.height), page: document.documentElement.scrollHeight, profession: tag.state.selection.profession, heading: tag.getAttribute('heading-level'), top: Math.min(...[...tag.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) => Number(localName[1]))), text: tag.innerText.length };
});

/** The tests of one WordPress: its name, and a function that answers where its files stand. */
export function promises(name, source) {
  before(async () => {
    assert.deepEqual(missing(), [], 'these programs are missing; site.mjs says where they come from');
    browser = await launch();
    newest = await zip(pluginFiles());
    oldest = await olderZip();
  });
  after(() => browser?.close());

  describe(`WordPress, ${name}`, () => {
    let site;
    let old;
    const made = {};

    before(async () => {
      site = await install(source());
      console.log(`       ${name}: WordPress ${site.version}`);
    });
    after(() => site?.stop());

    test(`${name}: an administrator uploads the older plugin and puts it on`, async () => {
      const { page, context } = await login(site, 'administrator');
      assert.match(await upload(page, `${site.origin}/wp-admin`, oldest), /installed successfully/);
      await Promise.all([page.waitForNavigation(), page.click('.button-primary')]);
      assert.equal(site.php(`require ABSPATH . 'wp-admin/includes/plugin.php'; echo get_plugin_data( WP_PLUGIN_DIR . '/triggerfactoren/triggerfactoren.php' )['Version'] . ' ' . is_plugin_active( 'triggerfactoren/triggerfactoren.php' );`), '0.0.9 1');
      old = post(site, '<!-- wp:triggerfactoren/infographic {"profession":"education","headingLevel":"3"} /-->\n\n<!-- wp:shortcode -->\n[triggerfactoren view="list"]\n<!-- /wp:shortcode -->', 'Ouder');
      await context.close();
    });

    test(`${name}: the plugin of today replaces the older one, and what was written stays`, async () => {
      const { page, context, ours } = await login(site, 'administrator');
      await upload(page, `${site.origin}/wp-admin`, newest);
      await Promise.all([page.waitForNavigation(), page.click('.update-from-upload-overwrite')]);
      assert.match(await page.locator('.wrap').innerText(), /updated successfully/);
      const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
      assert.equal(site.php(`require ABSPATH . 'wp-admin/includes/plugin.php'; echo get_plugin_data( WP_PLUGIN_DIR . '/triggerfactoren/triggerfactoren.php' )['Version'] . ' ' . is_plugin_active( 'triggerfactoren/triggerfactoren.php' ) . ' ' . (int) file_exists( WP_PLUGIN_DIR . '/triggerfactoren/gone.txt' );`), `${version} 1 0`);
      await edit(page, site.origin, old.id);
      assert.deepEqual((await blocks(page)).map(({ isValid, attributes }) => [isValid, attributes.profession, attributes.headingLevel]), [[true, 'education', '3']]);
      assert.deepEqual(ours(), []);
      await context.close();
      await read(site, old.link, async (there) => {
        const seen = await infographic(there);
        assert.deepEqual([seen.profession, seen.heading, seen.top, seen.language], ['education', '3', 3, 'nl']);
        assert.equal(await there.locator('trigger-infographic').count(), 2);
      });
    });

    for (const role of ['administrator', 'editor', 'author']) {
      test(`${name}: ${role} puts the block on a page, saves, and finds it back as it was`, async () => {
        const { page, context, ours } = await login(site, role);
        await edit(page, site.origin);
        await page.evaluate(() => {
          const { createBlock } = window.wp.blocks;
          window.wp.data.dispatch('core/editor').editPost({ title: 'Wat kun je doen?' });
          window.wp.data.dispatch('core/block-editor').insertBlocks([createBlock('core/paragraph', { content: 'Bekijk: [triggerfactoren lang="en" view="list"] en lees mee.' }), createBlock('triggerfactoren/infographic')]);
        });
        const form = await canvas(page);
        // The editor of WordPress speaks Dutch to the one who chose Dutch.
        const label = (dutch, english) => (role === 'editor' ? dutch : english);
        await form.getByLabel(label('Beroep', 'Profession')).selectOption('care');
        await form.getByLabel(label('Gebeurtenis die open staat', 'Event that stands open')).selectOption('propaganda');
        await form.getByLabel(label('Bestand met eigen aanvullingen', 'File with additions of your own')).fill('wp-content/uploads/our--town.json');
        await form.getByLabel(label('Zet de keuze van de lezer in het adres van de pagina', 'Keep the reader’s choice in the address of the page')).check();
        await page.evaluate(() => {
          const { select, dispatch } = window.wp.data;
          const { clientId } = select('core/block-editor').getBlocks().find(({ name: own }) => own.startsWith('triggerfactoren/'));
          dispatch('core/block-editor').updateBlockAttributes(clientId, { anchor: 'kaart', className: 'eigen', align: 'wide' });
        });
        made[role] = await publish(page);
        const [kept] = await blocks(page);
        await edit(page, site.origin, made[role].id);
        await page.waitForFunction(() => window.wp.data.select('core/block-editor').getBlocks().length > 0);
        assert.deepEqual(await blocks(page), [kept]);
        assert.deepEqual([kept.isValid, kept.attributes.profession, kept.attributes.trigger, kept.attributes.overlay, kept.attributes.syncUrl], [true, 'care', 'propaganda', 'wp-content/uploads/our--town.json', true]);
        await (await canvas(page)).getByLabel(label('Beroep', 'Profession')).waitFor();
        assert.deepEqual(ours(), []);
        await context.close();
      });

      test(`${name}: the page of ${role} shows the map with its additions, in the language that was chosen`, async () => {
        writeFileSync(join(site.root, 'wp-content/uploads/our--town.json'), overlay);
        await read(site, made[role].link, async (page) => {
          const [shortcode, block] = await page.evaluate(() => [...document.querySelectorAll('trigger-infographic')].map((tag) => ({ language: tag.state.model.language, overlay: tag.getAttribute('overlay'), around: tag.parentElement.localName, text: tag.closest('p')?.innerText ?? '' })));
          assert.equal(await page.evaluate(() => document.documentElement.lang), 'en-US');
          assert.deepEqual([shortcode.language, shortcode.around], ['en', 'p']);
          assert.match(shortcode.text, /^Bekijk:.*en lees mee\.$/s);
          assert.deepEqual([block.language, block.overlay], ['nl', '/wp-content/uploads/our--town.json']);
          const around = page.locator('#kaart.eigen.alignwide');
          assert.equal(await around.locator('trigger-infographic').count(), 1);
          const [wide, paragraph] = await page.evaluate(() => [document.querySelector('#kaart').clientWidth, document.querySelector('trigger-infographic').closest('p').clientWidth]);
          assert.ok(wide > paragraph, `the wide block is ${wide} px, a paragraph ${paragraph}`);
          await page.getByText('Gemeente Proefdorp').first().waitFor();
        });
      });
    }

    test(`${name}: without script the block is the whole text, and the shortcode a sentence with a link to it`, async () => {
      await read(site, made.editor.link, async (page) => {
        assert.ok((await page.locator('#kaart').innerText()).length > 50_000);
        assert.ok((await page.locator('p trigger-infographic').innerText()).length < 500);
        await page.locator('p trigger-infographic a').click();
        assert.ok((await page.locator('body').innerText()).length > 50_000);
      }, { javaScriptEnabled: false });
    });

    test(`${name}: a shortcode in any paragraph leaves no text behind`, async () => {
      for (const content of ['<p class="has-text-align-center">[triggerfactoren lang="nl"]</p>', 'Bekijk de kaart: [triggerfactoren]', '[triggerfactoren]', '<ul><li>[triggerfactoren view="table"]</li></ul>']) {
        await read(site, post(site, content).link, async (page) => {
          const seen = await infographic(page);
          assert.equal(seen.language, 'nl');
          assert.ok(seen.width > 300, `${content}: ${seen.width} px wide`);
          assert.ok(seen.page < seen.height + 3000, `${content}: the page is ${seen.page} px, the map ${seen.height}`);
        });
      }
    });

    test(`${name}: a feed carries words and a link, no script`, async () => {
      for (const kind of ['feed/', 'feed/atom/']) {
        const feed = await (await fetch(`${site.origin}/${kind}`)).text();
        assert.doesNotMatch(feed, /<script|trigger-infographic/);
        assert.match(feed, /Triggerfactoren in het radicaliseringsproces.*Open de infographic/s);
        assert.ok(feed.length < 30_000, `${kind}: ${feed.length} signs`);
      }
      const [html] = JSON.parse(site.php(`echo wp_json_encode( array( do_blocks( get_post( ${made.editor.id} )->post_content ) ) );`));
      assert.match(html, /trigger-infographic/, 'outside a feed it is the map');
    });

    test(`${name}: additions of another server come only where the owner of the site allows it`, async () => {
      writeFileSync(join(site.root, 'wp-content/uploads/a.json'), overlay);
      const other = site.origin.replace('localhost', 'LOCALHOST.');
      const { link } = post(site, `[triggerfactoren overlay="${other}/wp-content/uploads/a.json"]`);
      const html = async () => (await fetch(link)).text();
      const found = async () => / overlay="([^"]*)"/.exec(await html())?.[1];
      assert.equal(await found(), undefined);
      assert.ok(!(await html()).includes('Dit ziet alleen'));
      const { page, context } = await login(site, 'author');
      await page.goto(link);
      assert.match(await page.locator('body').innerText(), /Dit ziet alleen wie op deze site schrijft/);
      await context.close();
      writeFileSync(join(site.root, 'allowed'), '');
      assert.equal(await found(), `${other}/wp-content/uploads/a.json`);
      rmSync(join(site.root, 'allowed'));
    });

    test(`${name}: PHP has nothing to complain of`, () => assert.deepEqual(site.said(), []));
  });

  describe(`a network of WordPress, ${name}`, () => {
    let site;

    before(async () => (site = await install(source(), { network: true })));
    after(() => site?.stop());

    test(`${name}: in a network the plugin works for a site that another installed it for`, async () => {
      const all = await login(site, 'administrator');
      await upload(all.page, `${site.origin}/wp-admin/network`, newest);
      await all.context.close();
      assert.equal(site.php(`require ABSPATH . 'wp-admin/includes/plugin.php'; echo is_wp_error( activate_plugin( 'triggerfactoren/triggerfactoren.php', '', true ) ) ? 'no' : 'yes';`), 'yes');
      const { page, context, ours } = await login(site, 'second', '/two');
      await edit(page, `${site.origin}/two`);
      await page.evaluate(() => {
        window.wp.data.dispatch('core/editor').editPost({ title: 'Tweede' });
        window.wp.data.dispatch('core/block-editor').insertBlocks([window.wp.blocks.createBlock('triggerfactoren/infographic', { profession: 'police', anchor: 'kaart' })]);
      });
      const { id, link } = await publish(page);
      assert.match(link, /\/two\//);
      await edit(page, `${site.origin}/two`, id);
      await page.waitForFunction(() => window.wp.data.select('core/block-editor').getBlocks().length > 0);
      assert.deepEqual((await blocks(page)).map(({ isValid, attributes }) => [isValid, attributes.profession, attributes.anchor]), [[true, 'police', 'kaart']]);
      assert.deepEqual(ours(), []);
      await context.close();
      await read(site, link, async (there) => assert.equal((await infographic(there)).profession, 'police'));
      assert.deepEqual(site.said(), []);
    });
  });
}
