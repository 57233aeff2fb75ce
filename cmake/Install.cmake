# SPDX-License-Identifier: MIT
# The staged sysroot is what gets installed; the wrappers find it by their own place, so it can be moved.
install(DIRECTORY ${TWINCRT_SYSROOT}/ DESTINATION . USE_SOURCE_PERMISSIONS)
