# SPDX-License-Identifier: MIT
# Linux on x86-64, built with clang.
set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(TWINCRT_OS linux)
set(TWINCRT_CPU x86_64)
set(TWINCRT_COMPILER clang)
set(CMAKE_C_COMPILER clang)
set(CMAKE_ASM_COMPILER clang)
# There is no C library to link a test program with: we are it.
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
set(CMAKE_C_COMPILER_WORKS TRUE)
