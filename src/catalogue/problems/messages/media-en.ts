/** What is wrong with a file that pages show or offer, where the file itself says it. */
export const mediaEn = {
  'git-pointer': {
    found: 'this is not the file but what Git LFS keeps in its place (such files: {count})',
    expected: 'the file itself',
    mend: 'run git lfs install and git lfs pull; in GitHub Actions write lfs: true under with: of actions/checkout',
  },
  'refused-download': {
    found: 'a link to {picture}, a kind of file that readers are not given',
    expected: 'a name with one ending of these: {documents}; {recordings}; {pictures}',
    mend: 'save the file in one of these formats or put it into a ZIP, and write hyphens for other dots in its name; a server may run what it knows by another ending',
  },
  'disguised-file': {
    found: 'a page in HTML or XML, though its name says something else',
    expected: 'a file that is what its name says; browsers may show this one as a page of the site',
    mend: 'fetch the file again (an error page may have been saved in its place), or save it in the format of its name',
  },
  'large-drawing': {
    found: 'a drawing of {megabytes} MB',
    expected: 'at most 2 MB: every reader of the page loads all of it',
    mend: 'save it as PNG or WebP, or make it simpler: fewer points, smaller pictures in it',
  },
  'compressed-drawing': {
    found: 'a compressed drawing (SVGZ)',
    expected: 'plain SVG, which hosts compress by themselves',
    mend: 'save it as plain SVG, or unpack it: gunzip -S .svgz FILE, and name it .svg',
  },
  'unsized-drawing': {
    found: 'a drawing without a size',
    expected: 'viewBox="0 0 WIDTH HEIGHT", or width and height in numbers, in the tag <svg>',
    mend: 'write the drawing’s size there, for example <svg viewBox="0 0 800 600" …>; per cent are no size',
  },
  'broken-drawing': {
    found: 'a drawing that is no whole XML here ({reason})',
    expected: 'an SVG file as a drawing program saves it',
    mend: 'save the drawing again as SVG; it may have been cut off, or something else saved in its place',
  },
  'deep-drawing': {
    found: 'elements more than {depth} deep in one another',
    expected: 'groups a few levels deep',
    mend: 'dissolve groups in the drawing program and save it again',
  },
  'circular-drawing': {
    found: '{element} refers to itself, or to what refers back to it or holds it',
    expected: 'parts that refer to others only, which SVG wants and browsers do not paint otherwise',
    mend: 'take the reference (href="#…" or url(#…)) out, or export the drawing again with its symbols and effects flattened',
  },
  'layered-drawing': {
    found: 'masks, patterns, markers, clipping paths or filters that show others, more than {most} in a row',
    expected: 'at most {most}: each is painted for itself, and readers’ browsers stand still',
    mend: 'export the drawing again with its effects flattened (rasterised), or save it as PNG or WebP',
  },
  'heavy-filter': {
    found: 'a filter that keeps a reader’s browser for seconds',
    expected:
      'a few steps that each use a result once; feTurbulence with few octaves, feMorphology with a small radius, feConvolveMatrix with a small order',
    mend: 'export the drawing again with its effects flattened (rasterised), or save it as PNG or WebP',
  },
  'heavy-drawing': {
    found: '{element}, for which browsers paint {painted} elements with all that it holds and refers to',
    expected: 'at most {most} in a drawing: with more, readers’ browsers stand still',
    mend: 'export the drawing again with its symbols, patterns and effects flattened and with less detail, or save it as PNG or WebP',
  },
  'fine-dashes': {
    found: '{element} with dashes (stroke-dasharray) so short that thousands stand along its line',
    expected: 'dashes that can be seen: browsers paint each',
    mend: 'make the dashes longer, or the line a whole one',
  },
  'drawing-root': {
    found: 'a file that begins with <{element}>, which browsers do not show as a drawing',
    expected: '<svg xmlns="http://www.w3.org/2000/svg" …> as the first tag',
    mend: 'write xmlns="http://www.w3.org/2000/svg" into the first tag, if this is a drawing',
  },
  'drawing-encoding': {
    found: 'a drawing that is not in UTF-8 ({encoding})',
    expected: 'UTF-8, and no other encoding in the first line',
    mend: 'save the drawing again in UTF-8',
  },
  'drawing-doctype': {
    found: 'a line <!DOCTYPE …>, which can give a drawing what nobody sees in it',
    expected: 'a drawing that begins with <svg',
    mend: 'delete <!DOCTYPE … > as far as its end, which changes nothing in the drawing; from Illustrator, save without its editing capabilities',
  },
  'drawing-instruction': {
    found: '{name} (times: {count}), which fetches a style sheet or speaks to another program',
    expected: 'a drawing without instructions but <?xml …?>',
    mend: 'delete it; put styles into the drawing itself',
  },
  'drawing-element': {
    found: 'the element <{element}> (times: {count}), which is not known to be harmless in a drawing',
    expected: 'what only draws: no scripts, no HTML, no foreignObject',
    mend: 'export the drawing as plain SVG (in Inkscape: Plain SVG; in draw.io: turn off Formatted Text for the shapes with words; in Figma: Outline Text; in Mermaid: htmlLabels: false), or take the element out',
  },
  'drawing-attribute': {
    found:
      'the attribute {attribute} of <{element}> (times: {count}), which is not known to be harmless in a drawing',
    expected: 'attributes that only draw: none that begins with on, none of other programs',
    mend: 'export the drawing as plain SVG, or take the attribute out',
  },
  'drawing-reference': {
    found: '{written} (such: {count}), which leads out of the drawing',
    expected: '#… for a part of the drawing, or a picture in it as data:image/png, jpeg, webp or gif',
    mend: 'embed pictures and fonts when you export the drawing, and take links and @import out',
  },
  'drawing-style': {
    found: '{written} in its styles (such: {count}), which is not known to be harmless in a drawing',
    expected: 'styles that only draw',
    mend: 'take it out, or export the drawing with its styles as attributes',
  },
};
