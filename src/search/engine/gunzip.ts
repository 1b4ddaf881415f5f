// For browsers without DecompressionStream (Safari before 16.4, Firefox before 113): fetched by them alone.
export { gunzipSync } from 'fflate';
