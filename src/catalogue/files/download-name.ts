/**
 * The files that readers can download as they are, by the endings of their names. Hosts know these, and browsers show
 * them as what they are or save them; pictures that pages can show are made anew and are not copied.
 */
export const downloadEndings = {
  documents: 'pdf epub txt csv tsv json rtf doc docx xls xlsx ppt pptx odt ods odp odg zip',
  recordings:
    'mp4 m4v mov webm ogv mp3 m4a aac ogg oga opus wav flac avi wmv mkv mpg mpeg 3gp flv wma aif aiff amr vtt',
  pictures: 'jpg jpeg png gif webp avif svg bmp tif tiff',
};

const known = new Set(Object.values(downloadEndings).join(' ').split(' '));
const shown = /\.(?:jpe?g|png|gif|webp|avif|svg)$/i;

/**
 * Whether a file may be offered by its name. It has one ending: of a second one, `a.html.ar`, `a.php.pdf`, Apache
 * makes a language, or a program (httpd, mod_mime, «Files with Multiple Extensions»). What begins with no letter is no
 * ending: `report-1.2.pdf`.
 */
export function isDownload(path: string): boolean {
  const [, ...parts] = path.slice(path.lastIndexOf('/') + 1).split('.');
  const ending = parts.pop();
  return (
    ending !== undefined && known.has(ending.toLowerCase()) && !parts.some((part) => /^[a-z]/i.test(part))
  );
}

/** Whether a name says that its file is no picture that pages can show. */
export const isNoPicture = (path: string) =>
  known.has(path.slice(path.lastIndexOf('.') + 1).toLowerCase()) && !shown.test(path);
