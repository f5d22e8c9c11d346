<?php
/**
 * Wat het script van de redactie nodig heeft.
 *
 * @package triggerfactoren
 */

return array(
	'dependencies' => array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element' ),
	'version'      => '0.0.9',
);
