// Runs at the edge, in CloudFront's own JavaScript: a directory is served by its index.html.
// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it by this name
function handler(event) {
  const request = event.request;
  if (request.uri.endsWith("/")) request.uri += "index.html";
  return request;
}
