<?php
/**
 * Plugin Name:       Triggerfactoren
 * Description:       De infographic Triggerfactoren in het radicaliseringsproces, als blok en als shortcode. Alles komt van je eigen site.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           EUPL-1.2
 * License URI:       https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12
 * Text Domain:       triggerfactoren
 *
 * De zip van een release is compleet: upload hem bij Plugins. Zelf maken: npm run release. Met de hand: zet naast dit bestand de map
 * `assets` met de inhoud van `npx triggerfactoren files`, en daarin `text.nl.html` en `text.en.html` van `npx triggerfactoren text`.
 *
 * Twee filters voor wie de site beheert. `triggerfactoren_overlay_hosts`: namen van andere servers waar een aanvulling vandaan mag komen.
 * `triggerfactoren_short`: waar alleen een zin en een link horen, zoals in een nieuwsbrief; in feeds is dat al zo.
 *
 * @package triggerfactoren
 */

defined( 'ABSPATH' ) || exit;

/** Attributen van het blok en de shortcode, met wat geldt als ze ontbreken. */
const TRIGGERFACTOREN_DEFAULTS = array(
	'profession'   => '',
	'trigger'      => '',
	'view'         => '',
	'lang'         => '',
	'overlay'      => '',
	'headingLevel' => '2',
	'syncUrl'      => false,
);

/** Wat de plugin zelf zegt, per taal van de inhoud. */
const TRIGGERFACTOREN_WORDS = array(
	'nl' => array(
		'read' => 'Lees de hele tekst',
		'open' => 'Open de infographic',
		'host' => 'Dit ziet alleen wie op deze site schrijft: de aanvulling “%s” is weggelaten. Zet het bestand op deze site, of laat de beheerder die server toestaan.',
	),
	'en' => array(
		'read' => 'Read the whole text',
		'open' => 'Open the infographic',
		'host' => 'Only who writes on this site sees this: the additions “%s” were left out. Put the file on this site, or have its owner allow that server.',
	),
);

/**
 * Wat er gekozen is, aangevuld met wat vanzelf geldt.
 *
 * @param array|string $given Wat de redacteur koos.
 * @return array
 */
function triggerfactoren_chosen( $given ) {
	$chosen         = array_merge( TRIGGERFACTOREN_DEFAULTS, array_intersect_key( (array) $given, TRIGGERFACTOREN_DEFAULTS ) );
	$chosen['lang'] = 'en' === $chosen['lang'] ? 'en' : 'nl';
	return $chosen;
}

/**
 * Het adres van een aanvulling: op de eigen site, of op een server die de beheerder toestaat. Een adres zonder server telt vanaf het begin
 * van de site: wp-content/uploads/ons-dorp.json.
 *
 * @param string $given Wat de redacteur invulde.
 * @return string Leeg als het daar niet vandaan mag komen.
 */
function triggerfactoren_overlay( $given ) {
	$given = trim( $given );
	if ( preg_match( '/[\x00-\x1f\x7f"<>\\\\^`{|}]/', $given ) ) {
		return '';
	}
	if ( ! preg_match( '~^//|^[a-z][a-z0-9+.-]*:~i', $given ) ) {
		return '' === $given ? '' : '/' . ltrim( esc_url( '/' . $given ), '/' );
	}
	$address = preg_match( '~^//~', $given ) ? 'https:' . $given : $given;
	$host    = (string) wp_parse_url( $address, PHP_URL_HOST );
	$allowed = apply_filters( 'triggerfactoren_overlay_hosts', array( wp_parse_url( home_url(), PHP_URL_HOST ) ) );
	return preg_match( '~^https?://~i', $address ) && in_array( strtolower( $host ), array_map( 'strtolower', $allowed ), true ) ? esc_url( $address ) : '';
}

/**
 * De hele infographic als tekst.
 *
 * @param string $lang  Taal: nl of en.
 * @param int    $level Niveau van de titel, 2 tot en met 5; de koppen eronder schuiven mee.
 * @return string HTML; leeg als het bestand er niet is.
 */
function triggerfactoren_text( $lang, $level = 2 ) {
	$file = __DIR__ . '/assets/text.' . $lang . '.html';
	$text = is_readable( $file ) ? wp_kses_post( file_get_contents( $file ) ) : '';
	return preg_replace_callback(
		'~(</?h)([1-6])(?=[\s>])~',
		function ( $found ) use ( $level ) {
			return $found[1] . min( 6, $found[2] + $level - 2 );
		},
		$text
	);
}

/**
 * Titel, samenvatting en een link, die overal kunnen staan waar woorden staan: ook midden in een alinea.
 *
 * @param string $lang    Taal: nl of en.
 * @param string $address Waar de link heen gaat.
 * @param string $label   Woorden van de link.
 * @return string HTML.
 */
function triggerfactoren_short( $lang, $address, $label ) {
	$found = preg_match( '~<h\d>(.*?)</h\d>\s*<p>(.*?)</p>~s', triggerfactoren_text( $lang ), $parts ) ? $parts : array( '', 'Triggerfactoren', '' );
	return '<strong>' . $found[1] . '.</strong> ' . $found[2] . ' <a href="' . esc_url( $address ) . '">' . esc_html( $label ) . '</a>';
}

/**
 * Het script en de tag.
 *
 * @param array  $chosen Wat er gekozen is.
 * @param string $inside Wat er tussen de tags staat, als HTML.
 * @return string HTML, met alles wat is ingevuld ontsmet.
 */
function triggerfactoren_tag( $chosen, $inside ) {
	$assets     = plugins_url( 'assets/', __FILE__ );
	$attributes = array( 'src' => esc_url( $assets . 'data/triggerfactoren.' . $chosen['lang'] . '.json' ) );
	foreach ( array( 'profession', 'trigger', 'view', 'lang' ) as $name ) {
		if ( preg_match( '/^[A-Za-z0-9-]{1,80}$/D', (string) $chosen[ $name ] ) ) {
			$attributes[ $name ] = esc_attr( $chosen[ $name ] );
		}
	}
	$overlay = triggerfactoren_overlay( (string) $chosen['overlay'] );
	if ( '' !== $overlay ) {
		$attributes['overlay'] = $overlay;
	}
	if ( in_array( (string) $chosen['headingLevel'], array( '3', '4', '5' ), true ) ) {
		$attributes['heading-level'] = (string) $chosen['headingLevel'];
	}
	if ( filter_var( $chosen['syncUrl'], FILTER_VALIDATE_BOOLEAN ) ) {
		$attributes['sync-url'] = '';
	}

	$tag = '';
	foreach ( $attributes as $name => $value ) {
		$tag .= ' ' . $name . ( '' === $value ? '' : '="' . $value . '"' );
	}
	$refused = '' === $overlay && '' !== trim( $chosen['overlay'] ) && current_user_can( 'edit_posts' );
	return ( $refused ? '<strong>' . esc_html( sprintf( TRIGGERFACTOREN_WORDS[ $chosen['lang'] ]['host'], $chosen['overlay'] ) ) . '</strong>' . "\n" : '' )
		. '<trigger-infographic' . $tag . '>' . $inside . '</trigger-infographic>' . "\n"
		. '<script type="module" src="' . esc_url( $assets . 'triggerfactoren.js' ) . '"></script>';
}

/**
 * Of hier alleen een zin en een link horen, omdat er geen script loopt.
 *
 * @return bool
 */
function triggerfactoren_is_short() {
	return (bool) apply_filters( 'triggerfactoren_short', false );
}

/**
 * Het blok: de tag met de hele tekst erin, in een `div` met de klasse, het anker en de breedte die de redacteur koos.
 *
 * @param array         $given   Wat de redacteur koos.
 * @param string        $content Niets: het blok bewaart alleen zijn keuzes.
 * @param WP_Block|null $block   Het blok, als WordPress het tekent.
 * @return string HTML.
 */
function triggerfactoren_block( $given, $content = '', $block = null ) {
	$chosen = triggerfactoren_chosen( $given );
	if ( triggerfactoren_is_short() ) {
		return '<p>' . triggerfactoren_short( $chosen['lang'], get_permalink(), TRIGGERFACTOREN_WORDS[ $chosen['lang'] ]['open'] ) . '</p>';
	}
	$around = $block ? get_block_wrapper_attributes() : '';
	if ( ! empty( $given['anchor'] ) && false === strpos( " $around", ' id=' ) ) {
		$around .= ' id="' . esc_attr( $given['anchor'] ) . '"';
	}
	return '<div ' . $around . '>' . "\n" . triggerfactoren_tag( $chosen, "\n" . triggerfactoren_text( $chosen['lang'], max( 2, min( 5, (int) $chosen['headingLevel'] ) ) ) . "\n" ) . "\n" . '</div>';
}

/**
 * De shortcode: [triggerfactoren profession="education" heading-level="3" sync-url="true"]. Hij kan midden in een alinea staan; daarom staan
 * er alleen woorden tussen de tags, met een link naar de hele tekst.
 *
 * @param array|string $given Attributen zoals WordPress ze aanreikt: in kleine letters.
 * @return string HTML.
 */
function triggerfactoren_shortcode( $given ) {
	$given = (array) $given;
	foreach ( array( 'heading-level' => 'headingLevel', 'sync-url' => 'syncUrl' ) as $attribute => $name ) {
		if ( isset( $given[ $attribute ] ) ) {
			$given[ $name ] = $given[ $attribute ];
		}
	}
	$chosen = triggerfactoren_chosen( $given );
	$words  = TRIGGERFACTOREN_WORDS[ $chosen['lang'] ];
	if ( triggerfactoren_is_short() ) {
		return triggerfactoren_short( $chosen['lang'], get_permalink(), $words['open'] );
	}
	return triggerfactoren_tag( $chosen, triggerfactoren_short( $chosen['lang'], plugins_url( 'assets/read.' . $chosen['lang'] . '.html', __FILE__ ), $words['read'] ) );
}

/** De namen van de gebeurtenissen, voor de keuzelijst van het blok. */
function triggerfactoren_events() {
	$lang = 0 === strpos( get_user_locale(), 'nl' ) ? 'nl' : 'en';
	$file = __DIR__ . '/assets/data/triggerfactoren.' . $lang . '.json';
	$data = is_readable( $file ) ? json_decode( file_get_contents( $file ), true ) : array();
	return array_column( isset( $data['triggers'] ) ? $data['triggers'] : array(), 'label', 'id' );
}

add_action(
	'init',
	function () {
		register_block_type( __DIR__, array( 'render_callback' => 'triggerfactoren_block' ) );
		add_shortcode( 'triggerfactoren', 'triggerfactoren_shortcode' );
	}
);

add_action(
	'enqueue_block_editor_assets',
	function () {
		$names = 'window.triggerfactorenEvents = ' . wp_json_encode( (object) triggerfactoren_events() ) . ';';
		wp_add_inline_script( generate_block_asset_handle( 'triggerfactoren/infographic', 'editorScript' ), $names, 'before' );
	}
);

add_action(
	'wp',
	function () {
		if ( is_feed() ) {
			add_filter( 'triggerfactoren_short', '__return_true' );
		}
	}
);
