// Whether a claim or voice counts now.
// Blanks: IT (the claim or voice).
IT.live
