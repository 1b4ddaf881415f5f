import sharp from 'sharp';

export { sharp };

interface Taken {
  /** Pixels of the file, before it is turned. */
  width: number;
  height: number;
  /** As Exif has it: 6 is a camera held upright. */
  orientation?: number;
  profile?: 'srgb' | 'p3';
  /** Whether the camera wrote its name and where it stood. */
  place?: boolean;
}

/** A JPEG such as a camera makes: shades and grain, dark where the top is when it is held as 6 says. */
export function photograph({
  width,
  height,
  orientation = 1,
  profile = 'srgb',
  place = false,
}: Taken): Promise<Buffer> {
  const [columns, rows] = [40, 30];
  const pixels = Buffer.from(
    Array.from({ length: columns * rows * 3 }, (_, index) => {
      const column = Math.floor(index / 3) % columns;
      const shade = orientation === 6 ? column / columns : index / (columns * rows * 3);
      return Math.round(200 * shade + ((index * 7919) % 50));
    }),
  );
  const picture = sharp(pixels, { raw: { width: columns, height: rows, channels: 3 } }).resize(
    width,
    height,
    { fit: 'fill', kernel: 'cubic' },
  );
  const gps = {
    GPSLatitudeRef: 'N',
    GPSLatitude: '33/1 53/1 0/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '35/1 30/1 0/1',
  };
  const told = place ? picture.withExif({ IFD0: { Model: 'Secret Camera' }, IFD3: gps }) : picture;
  return told.withMetadata({ orientation }).withIccProfile(profile).jpeg({ quality: 85 }).toBuffer();
}
