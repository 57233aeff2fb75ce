# SPDX-License-Identifier: MIT
# Programs that run on the build machine, on its own C library: the start-up inspector.
add_executable(crt-startup toolchains/crt-startup/main.c toolchains/crt-startup/trace.c toolchains/crt-startup/image.c)
target_compile_options(crt-startup PRIVATE -O2 -Wall -Wextra -Werror)
install(TARGETS crt-startup RUNTIME DESTINATION bin)
add_custom_target(tests)
