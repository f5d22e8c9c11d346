<?php
/**
 * Plugin Name:       Triggerfactoren
 * Description:       De infographic Triggerfactoren in het radicaliseringsproces, als blok en als shortcode. Alles komt van je eigen site.
 * Version:           0.0.9
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           EUPL-1.2
 * License URI:       https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12
 * Text Domain:       triggerfactoren
 *
 * De zip van een release is compleet: upload hem bij Plugins. Zelf maken: npm run release. Met de hand: zet naast dit bestand de map
 * `assets` met de inhoud van `npx triggerfactoren files`, en daarin `text.nl.html` en `text.en.html` van `npx triggerfactoren text`.
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

/**
 * De infographic als HTML: het script, de tag en daarin de tekstversie.
 *
 * @param array|string $given Wat de redacteur koos.
 * @return string HTML, met alles wat is ingevuld ontsmet.
 */
function triggerfactoren_render( $given ) {
	$chosen = array_merge( TRIGGERFACTOREN_DEFAULTS, array_intersect_key( (array) $given, TRIGGERFACTOREN_DEFAULTS ) );
	$lang   = 'en' === $chosen['lang'] ? 'en' : 'nl';
	$assets = plugins_url( 'assets/', __FILE__ );

	$attributes = array( 'src' => esc_url( $assets . 'data/triggerfactoren.' . $lang . '.json' ) );
	foreach ( array( 'profession', 'trigger', 'view', 'lang' ) as $name ) {
		if ( preg_match( '/^[A-Za-z0-9-]{1,80}$/', (string) $chosen[ $name ] ) ) {
			$attributes[ $name ] = esc_attr( $chosen[ $name ] );
		}
	}
	if ( '' !== $chosen['overlay'] ) {
		$attributes['overlay'] = esc_url( $chosen['overlay'] );
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

	$file = __DIR__ . '/assets/text.' . $lang . '.html';
	$text = is_readable( $file ) ? wp_kses_post( file_get_contents( $file ) ) : '';

	return '<script type="module" src="' . esc_url( $assets . 'triggerfactoren.js' ) . '"></script>' . "\n"
		. '<trigger-infographic' . $tag . '>' . "\n" . $text . "\n" . '</trigger-infographic>';
}

/**
 * De shortcode: [triggerfactoren profession="education" heading-level="3" sync-url="true"].
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
	return triggerfactoren_render( $given );
}

add_action(
	'init',
	function () {
		register_block_type( __DIR__, array( 'render_callback' => 'triggerfactoren_render' ) );
		add_shortcode( 'triggerfactoren', 'triggerfactoren_shortcode' );
	}
);
