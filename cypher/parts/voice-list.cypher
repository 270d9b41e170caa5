// What makes a voice, as a list. Read by `voiceParts` in this order.
// Blanks: IT (the voice).
[IT.claimId, IT.id, IT.rung, IT.speakerId, IT.stance, IT.scope, IT.reason, IT.cueId, IT.viaId]
