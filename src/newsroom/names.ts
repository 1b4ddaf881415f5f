/** `ar`, `en`: the folder under `content/` that holds an edition. */
export type EditionId = string & { readonly __brand: 'EditionId' };

/** A key of `sections` in `site.yaml`. */
export type SectionId = string & { readonly __brand: 'SectionId' };

/** The name of an authority file, unique within its kind. */
export type SubjectId = string & { readonly __brand: 'SubjectId' };

/** The name of a file in `content/stories`. */
export type StoryId = string & { readonly __brand: 'StoryId' };

/** One edition's year: `ar/2015`. */
export type VolumeId = string & { readonly __brand: 'VolumeId' };

/** What a set text is known by: a fingerprint of it, so that another name is another text. */
export type TextName = string & { readonly __brand: 'TextName' };

/** A key of `agencies` in `site.yaml`. */
export type AgencyId = string & { readonly __brand: 'AgencyId' };

export const subjectKinds = ['topics', 'places', 'people'] as const;

/** What a subject is; also its folder under `content/subjects`, its front matter key and its address. */
export type SubjectKind = (typeof subjectKinds)[number];
