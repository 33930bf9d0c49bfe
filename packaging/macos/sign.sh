#!/bin/sh
# Signs, packs and notarises dist/Karen.app. Not run yet: it needs macOS and a developer account.
set -eu
cd "$(dirname "$0")/../.."
: "${KAREN_IDENTITY:?name the certificate, for example KAREN_IDENTITY=\"Developer ID Application: ...\"}"
: "${KAREN_PROFILE:?name the profile made with: xcrun notarytool store-credentials}"
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' karen_app/__init__.py)
app=dist/Karen.app
image="dist/Karen-$version-$(uname -m).dmg"

find "$app" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
    xargs -0 -n 20 codesign --force --timestamp --options runtime --sign "$KAREN_IDENTITY"
codesign --force --timestamp --options runtime --entitlements packaging/macos/entitlements.plist \
    --sign "$KAREN_IDENTITY" "$app"
codesign --verify --deep --strict "$app"

hdiutil create -volname Karen -srcfolder "$app" -ov -format UDZO "$image"
codesign --force --timestamp --sign "$KAREN_IDENTITY" "$image"
xcrun notarytool submit "$image" --keychain-profile "$KAREN_PROFILE" --wait
xcrun stapler staple "$image"
spctl --assess --type open --context context:primary-signature --verbose "$image"
