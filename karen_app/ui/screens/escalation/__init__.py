"""The ways open after a refusal or silence."""
