/**
 * A real WordPress on this machine, made anew for each run: files, database and server in a folder that is thrown away.
 *
 * Needs, from Debian: apt-get install --no-install-recommends wordpress wordpress-theme-twentytwentythree php-cli php-mysql php-xml
 * php-mbstring php-gd php-zip mariadb-server unzip. Newer ones come from an npm package, once, into node_modules/.cache/wordpress.
 */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cache = fileURLToPath(new URL('../../node_modules/.cache/wordpress', import.meta.url));

/** The package that carries whole WordPresses as zips, with what it moved out of them in a folder beside. */
const builds = '@wp-playground/wordpress-builds@0.9.19';

/** Programs of Debian's packages, and where they may be. */
export const missing = () => ['php', 'mariadbd', 'mariadb-install-db', 'unzip'].filter((name) => !['/usr/bin', '/usr/sbin', '/usr/local/bin'].some((folder) => existsSync(`${folder}/${name}`)));

const run = (command, args, options) => execFileSync(command, args, { stdio: ['pipe', 'pipe', 'pipe'], maxBuffer: 1e8, ...options }).toString();

/** Unpacks one WordPress of the npm package into the cache, such as `wp-6.5`; answers its folder. */
export function packaged(name) {
  const folder = join(cache, name);
  if (existsSync(join(folder, 'wp-load.php'))) return folder;
  mkdirSync(cache, { recursive: true });
  const tarball = join(cache, 'builds.tgz');
  if (!existsSync(tarball)) cpSync(join(cache, run('npm', ['pack', builds, '--silent', '--ignore-scripts'], { cwd: cache }).trim()), tarball);
  run('tar', ['xzf', tarball, '-C', cache, `package/src/wordpress/${name}.zip`, `package/public/${name}`]);
  const made = mkdtempSync(join(cache, 'half-'));
  run('unzip', ['-q', join(cache, `package/src/wordpress/${name}.zip`), '-d', made]);
  cpSync(join(cache, `package/public/${name}`), made, { recursive: true });
  rmSync(join(made, 'wp-config.php'), { force: true });
  rmSync(join(made, 'wp-content/db.php'), { force: true });
  cpSync(made, folder, { recursive: true });
  rmSync(made, { recursive: true });
  return folder;
}

/** Whatever is asked by its name is a file or a script; the rest is a page. In a network the first folder is the name of a site. */
const router = `<?php
$path = parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH );
$file = __DIR__ . preg_replace( '~^/[a-z0-9-]+(?=/(wp-(admin|includes|content)/|wp-[a-z]+\\.php))~', '', $path );
if ( is_dir( $file ) ) $file = rtrim( $file, '/' ) . '/index.php';
if ( is_file( $file ) && '.php' !== substr( $file, -4 ) ) {
	$types = array( 'css' => 'text/css', 'js' => 'text/javascript', 'json' => 'application/json', 'svg' => 'image/svg+xml', 'png' => 'image/png', 'html' => 'text/html', 'woff2' => 'font/woff2' );
	$type = pathinfo( $file, PATHINFO_EXTENSION );
	header( 'content-type: ' . ( isset( $types[ $type ] ) ? $types[ $type ] : 'application/octet-stream' ) );
	readfile( $file );
	return;
}
if ( ! is_file( $file ) ) $file = __DIR__ . '/index.php';
$_SERVER['SCRIPT_FILENAME'] = $file;
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = '/index.php' === substr( $file, strlen( __DIR__ ) ) ? '/index.php' : $path . ( '/' === substr( $path, -1 ) ? 'index.php' : '' );
chdir( dirname( $file ) );
require $file;
`;

/** Nothing calls home, nothing is updated behind our back, and what PHP complains of is written down. */
const config = ({ socket, host, network }) => `<?php
define( 'DB_NAME', 'wordpress' ); define( 'DB_USER', 'root' ); define( 'DB_PASSWORD', '' ); define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' ); define( 'DB_COLLATE', '' );
$table_prefix = 'wp_';
foreach ( array( 'AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT' ) as $name ) define( $name, $name );
define( 'WP_HTTP_BLOCK_EXTERNAL', true ); define( 'DISABLE_WP_CRON', true ); define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'FS_METHOD', 'direct' ); define( 'WP_DEBUG', true ); define( 'WP_DEBUG_DISPLAY', false ); define( 'WP_DEBUG_LOG', __DIR__ . '/said.log' );
${network ? `define( 'WP_ALLOW_MULTISITE', true ); if ( is_file( __DIR__ . '/network' ) ) { define( 'MULTISITE', true ); define( 'SUBDOMAIN_INSTALL', false ); define( 'DOMAIN_CURRENT_SITE', '${host}' ); define( 'PATH_CURRENT_SITE', '/' ); define( 'SITE_ID_CURRENT_SITE', 1 ); define( 'BLOG_ID_CURRENT_SITE', 1 ); }` : ''}
if ( ! defined( 'ABSPATH' ) ) define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

/** Runs PHP inside WordPress: the code comes by the standard input. */
const inside = (host) => `<?php
$_SERVER['HTTP_HOST'] = '${host}'; $_SERVER['REQUEST_URI'] = '/'; $_SERVER['REQUEST_METHOD'] = 'GET'; $_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
if ( ! empty( $argv[1] ) ) define( 'WP_INSTALLING', true );
require __DIR__ . '/wp-load.php';
eval( file_get_contents( 'php://stdin' ) );
`;

/** Emoji are looked for on a server of WordPress where the machine has no letters for them. */
const quiet = `<?php remove_action( 'wp_head', 'print_emoji_detection_script', 7 ); remove_action( 'admin_print_scripts', 'print_emoji_detection_script' );
if ( is_file( __DIR__ . '/allowed' ) ) add_filter( 'triggerfactoren_overlay_hosts', function ( $hosts ) { return array_merge( $hosts, array( 'localhost.' ) ); } );
`;

async function until(ready, what, child) {
  for (let turn = 0; turn < 600; turn++) {
    const found = ready();
    if (found) return found;
    if (child.exitCode !== null) break;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${what} did not start: ${child.said}`);
}

/** Starts a program and keeps what it says. */
function start(command, args, options) {
  // A group of its own: PHP's workers outlive the process that started them.
  const child = Object.assign(spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true, ...options }), { said: '' });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (child.said += text));
  return child;
}

const end = (child) => new Promise((done) => {
  if (!child || child.exitCode !== null) return done();
  child.once('exit', done);
  process.kill(-child.pid, 'SIGTERM');
  return undefined;
});

/**
 * Installs a WordPress from `source` and serves it. `php(code)` runs code inside and answers what it prints; `said()` is what PHP
 * complained of in our plugin. With `network` it is a network of two sites, the second at `/two/`.
 */
export async function install(source, { network = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'triggerfactoren-wordpress-'));
  const root = join(folder, 'site');
  const socket = join(folder, 'db.sock');
  run('cp', ['-rL', source, root]);
  rmSync(join(root, 'wp-content/uploads'), { recursive: true, force: true });
  mkdirSync(join(root, 'wp-content/uploads'), { recursive: true });
  mkdirSync(join(root, 'wp-content/mu-plugins'), { recursive: true });
  writeFileSync(join(root, 'wp-content/mu-plugins/quiet.php'), quiet);
  writeFileSync(join(root, 'router.php'), router);

  const user = userInfo().username;
  run('mariadb-install-db', [`--datadir=${folder}/db`, `--user=${user}`, '--skip-test-db', '--auth-root-authentication-method=normal']);
  const database = start('mariadbd', ['--no-defaults', `--datadir=${folder}/db`, `--socket=${socket}`, `--user=${user}`, '--skip-networking', '--skip-grant-tables', '--innodb-flush-log-at-trx-commit=0', '--innodb-buffer-pool-size=64M']);
  await until(() => existsSync(socket), 'MariaDB', database);
  run('mariadb', ['--no-defaults', `--socket=${socket}`, '-e', 'CREATE DATABASE wordpress']);

  const server = start('php', ['-d', 'upload_max_filesize=64M', '-d', 'post_max_size=64M', '-d', 'memory_limit=512M', '-S', 'localhost:0', '-t', root, join(root, 'router.php')], { cwd: root, env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' } });
  const host = await until(() => /http:\/\/(localhost:\d+)/.exec(server.said)?.[1], 'PHP', server);
  writeFileSync(join(root, 'wp-config.php'), config({ socket, host, network }));
  writeFileSync(join(root, 'inside.php'), inside(host));
  const php = (code, installing = '') => run('php', ['-d', 'memory_limit=512M', '-d', 'display_errors=stderr', join(root, 'inside.php'), installing], { input: code, cwd: root });

  php(`require ABSPATH . 'wp-admin/includes/upgrade.php'; wp_install( 'Voorbeeldstad', 'administrator', 'a@site.example', false, '', 'geheim' );`, 'yes');
  php(`update_option( 'siteurl', 'http://${host}' ); update_option( 'home', 'http://${host}' ); update_option( 'rss_use_excerpt', 0 );
global $wp_rewrite; $wp_rewrite->set_permalink_structure( '/%postname%/' ); flush_rewrite_rules(); update_option( 'comment_registration', 1 ); wp_delete_post( 1, true );
foreach ( array( 'editor', 'author' ) as $role ) { $id = wp_insert_user( array( 'user_login' => $role, 'user_pass' => 'geheim', 'user_email' => "$role@site.example", 'role' => $role ) ); if ( 'editor' === $role ) update_user_meta( $id, 'locale', 'nl_NL' ); }
switch_theme( wp_get_theme( 'twentytwentyfour' )->exists() ? 'twentytwentyfour' : 'twentytwentythree' );`);
  if (network) {
    php(`require ABSPATH . 'wp-admin/includes/upgrade.php'; require ABSPATH . 'wp-admin/includes/network.php'; foreach ( $wpdb->tables( 'ms_global' ) as $table => $name ) $wpdb->$table = $name; install_network(); populate_network( 1, '${host}', 'a@site.example', 'Voorbeeldstad', '/', false );`);
    writeFileSync(join(root, 'network'), '');
    php(`$id = wp_insert_user( array( 'user_login' => 'second', 'user_pass' => 'geheim', 'user_email' => 's@site.example' ) ); $site = wpmu_create_blog( '${host}', '/two/', 'Tweede', $id ); grant_super_admin( 1 );
// The function takes the colon of a port for a mistake.
$wpdb->update( $wpdb->blogs, array( 'domain' => '${host}' ), array( 'blog_id' => $site ) ); foreach ( array( 'siteurl', 'home' ) as $name ) update_blog_option( $site, $name, 'http://${host}/two' );
switch_to_blog( $site ); switch_theme( get_blog_option( 1, 'stylesheet' ) ); $GLOBALS['wp_rewrite']->set_permalink_structure( '/%postname%/' ); flush_rewrite_rules();`);
  }
  return {
    origin: `http://${host}`,
    root,
    php,
    version: php(`echo get_bloginfo( 'version' );`),
    said: () => (existsSync(join(root, 'said.log')) ? readFileSync(join(root, 'said.log'), 'utf8').split('\n').filter((line) => line.includes('plugins/triggerfactoren')) : []),
    async stop() {
      await end(server);
      await end(database);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
