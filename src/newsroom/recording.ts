const endings = {
  video: /\.(?:mp4|m4v|mov|webm|ogv)$/i,
  audio: /\.(?:mp3|m4a|aac|ogg|oga|opus|wav|flac)$/i,
};

/** What browsers can play a file as, by the ending of its name; null where none can. */
export const recordingKind = (name: string): 'video' | 'audio' | null =>
  endings.video.test(name) ? 'video' : endings.audio.test(name) ? 'audio' : null;

/** Captions as browsers read them (W3C, WebVTT). */
export const isCaptions = (name: string) => /\.vtt$/i.test(name);
