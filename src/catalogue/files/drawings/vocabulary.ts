const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const svg = 'http://www.w3.org/2000/svg';
export const xlink = 'http://www.w3.org/1999/xlink';

/**
 * The elements of SVG 1.1 (appendix H) and SVG 2 (appendix F), without those that run programs, react to events or
 * hold other pages; and of SVG 1.2 the flowing text that Inkscape writes, which no browser shows.
 */
export const elements = words(`
  a altGlyph altGlyphDef altGlyphItem animate animateColor animateMotion animateTransform circle clipPath color-profile
  cursor defs desc discard ellipse feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix
  feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
  feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile
  feTurbulence filter font font-face font-face-format font-face-name font-face-src font-face-uri g glyph glyphRef hatch
  hatchpath hkern image line linearGradient marker mask mesh meshgradient meshpatch meshrow metadata missing-glyph
  mpath path pattern polygon polyline radialGradient rect set solidcolor stop style svg switch symbol text textPath
  title tref tspan use view vkern flowDiv flowLine flowPara flowRegion flowRegionExclude flowRoot flowSpan`);

/** Attributes that a browser reads as CSS, which may refer to other files (SVG 1.1, appendix N; SVG 2, 6.6). */
export const styled = words(`
  alignment-baseline backdrop-filter background background-color baseline-shift by clip clip-path clip-rule color
  color-interpolation color-interpolation-filters color-profile color-rendering cursor cx cy d direction display
  dominant-baseline enable-background fill fill-opacity fill-rule filter flood-color flood-opacity font font-family
  font-feature-settings font-kerning font-size font-size-adjust font-stretch font-style font-variant
  font-variant-caps font-variant-ligatures font-variant-numeric font-variation-settings font-weight from
  glyph-orientation-horizontal glyph-orientation-vertical gradientTransform height image-rendering inline-size
  isolation kerning letter-spacing lighting-color line-height marker marker-end marker-mid marker-start mask mask-mode
  mask-type mix-blend-mode opacity overflow paint-order patternTransform pointer-events r rx ry shape-inside
  shape-margin shape-padding shape-rendering shape-subtract solid-color solid-opacity stop-color stop-opacity stroke
  stroke-alignment stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity
  stroke-width style text-align text-anchor text-decoration text-decoration-color text-decoration-line
  text-decoration-style text-decoration-thickness text-indent text-orientation text-overflow text-rendering
  text-shadow text-transform to transform transform-box transform-origin unicode-bidi values vector-effect visibility
  white-space width word-spacing writing-mode x y`);

/**
 * All other attributes of SVG (the same appendices) that refer to nothing and start nothing, ARIA's `role`, and
 * `content`, in which draw.io keeps the drawing for itself.
 */
export const plain = words(`
  accent-height accumulate additive alphabetic amplitude arabic-form ascent attributeType azimuth
  baseFrequency baseProfile bbox begin bias calcMode cap-height class clipPathUnits content contentScriptType contentStyleType
  crossorigin decoding descent diffuseConstant divisor dur dx dy edgeMode elevation end exponent
  externalResourcesRequired filterRes filterUnits focusable format fr fx fy g1 g2 glyph-name glyphRef gradientUnits
  hanging horiz-adv-x horiz-origin-x horiz-origin-y id ideographic in in2 intercept k k1 k2 k3 k4 kernelMatrix
  kernelUnitLength keyPoints keySplines keyTimes lang lengthAdjust limitingConeAngle local markerHeight markerUnits
  markerWidth maskContentUnits maskUnits mathematical max media method min mode name numOctaves offset operator order
  orient orientation origin overline-position overline-thickness panose-1 path pathLength patternContentUnits
  patternUnits pitch points pointsAtX pointsAtY pointsAtZ preserveAlpha preserveAspectRatio primitiveUnits radius refX
  refY rel rendering-intent repeatCount repeatDur requiredExtensions requiredFeatures requiredFonts requiredFormats
  restart result role rotate scale seed side slope spacing specularConstant specularExponent spreadMethod startOffset
  stdDeviation stemh stemv stitchTiles strikethrough-position strikethrough-thickness string surfaceScale
  systemLanguage tabindex tableValues target targetX targetY textLength title type u1 u2 underline-position
  underline-thickness unicode unicode-range units-per-em v-alphabetic v-hanging v-ideographic v-mathematical version
  vert-adv-y vert-origin-x vert-origin-y viewBox viewTarget widths x-height x1 x2 xChannelSelector y1 y2
  yChannelSelector z zoomAndPan`);

/** What is an attribute of XML's own; `xml:base` would send `#…` elsewhere. */
export const ofXml = words('xml:id xml:lang xml:space');

/**
 * The namespaces of what drawing programs note for themselves, which mean nothing to a browser: those that they
 * write into their files, RDF's, and those that begin with the address of Adobe's.
 */
export const isNote = (namespace: string): boolean =>
  notes.has(namespace) || namespace.startsWith('http://ns.adobe.com/');

const notes = words(`
  adobe:ns:meta/
  http://creativecommons.org/ns#
  http://inkscape.sourceforge.net/DTD/sodipodi-0.dtd
  http://krita.org/namespaces/svg/krita
  http://ogp.me/ns#
  http://purl.org/dc/dcmitype/
  http://purl.org/dc/elements/1.1/
  http://purl.org/dc/terms/
  http://schemas.microsoft.com/visio/2003/SVGExtensions/
  http://sketchtool.com
  http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd
  http://sun.com/xmlns/staroffice/presentation
  http://svgjs.com/svgjs
  http://svgjs.dev/svgjs
  http://vectornator.io
  http://web.resource.org/cc/
  http://www.bohemiancoding.com/sketch/ns
  http://www.corel.com/coreldraw/odm/2003
  http://www.figma.com/figma/ns
  http://www.inkscape.org/namespaces/inkscape
  http://www.openswatchbook.org/uri/2009/osb
  http://www.serif.com/
  http://www.vectornator.io
  http://www.w3.org/1999/02/22-rdf-syntax-ns#
  http://www.w3.org/2000/01/rdf-schema#
  http://xml.openoffice.org/svg/export
  http://xmlns.com/foaf/0.1/
  https://boxy-svg.com
  https://penpot.app/xmlns
  https://sketch.io/dtd/
  https://sketchapp.com
  https://www.vectornator.io`);
