# SPDX-License-Identifier: MIT
# The target `demo`: the same programs built for every target and run, their outputs compared, and the start-up paths side by side.
add_custom_target(demo
  COMMAND ${PROJECT_SOURCE_DIR}/tests/programs/demo.sh
    ${PROJECT_BINARY_DIR}/linux-x86_64-gcc/sysroot/bin/twincrt-linux-x86_64
    ${PROJECT_BINARY_DIR}/windows-x86_64-gcc/sysroot/bin/twincrt-windows-x86_64
    ${PROJECT_BINARY_DIR}/tools/crt-startup
    ${PROJECT_BINARY_DIR}/demo
  WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
  USES_TERMINAL VERBATIM)
add_dependencies(demo linux-x86_64-gcc windows-x86_64-gcc tools)
