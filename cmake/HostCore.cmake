# SPDX-License-Identifier: MIT
# Core for the host, under AddressSanitizer and UBSan, on the fake platform: what the unit tests and the fuzzers link.
#
# cmocka and the sanitizers need the host's C library in the same process, so every global symbol that core defines is renamed
# (strlen becomes crt_strlen), in core and in the tests alike. A test is thus written as any program on twincrt is, and
# the same file also runs on the targets (see Tests.cmake). A name that a test uses and core lacks is an error, never the host's.
#
# There are three variants of core: `portable` (no CPU-specific file), `x86_64` (the fast flavour's) and `small`. UNIT_VARIANTS says
# which are built, UNIT_INSTRUMENT what else to compile core with.

include(Sources)
find_package(Python3 REQUIRED COMPONENTS Interpreter)

find_path(CMOCKA_INCLUDE cmocka.h REQUIRED)
find_library(CMOCKA_LIBRARY cmocka REQUIRED)
execute_process(COMMAND ${CMAKE_C_COMPILER} -print-file-name=include
  OUTPUT_VARIABLE COMPILER_INCLUDE OUTPUT_STRIP_TRAILING_WHITESPACE)

set(UNIT_DIR ${PROJECT_BINARY_DIR}/unit)
set(UNIT_SANITIZE -g -O1 -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=all)
set(UNIT_HEADERS -nostdinc -isystem${PROJECT_SOURCE_DIR}/include -isystem${COMPILER_INCLUDE})
# fake/plat_target.h stands where a platform's is; core sees nothing else of the fake.
set(UNIT_SEAM -iquote${PROJECT_SOURCE_DIR}/core/internal -iquote${UNIT_DIR}/seam)
set(UNIT_CFLAGS -std=gnu17 -Wall -Wextra -fno-builtin -fno-stack-protector -fno-strict-aliasing -ffp-contract=off -frounding-math -fno-math-errno -fPIE)
if(CMAKE_C_COMPILER_ID STREQUAL GNU)
  list(APPEND UNIT_CFLAGS -fno-tree-loop-distribute-patterns)
endif()

foreach(HEADER platform/crt_platform.h platform/crt_thread.h tests/fake/plat_target.h)
  get_filename_component(NAME ${HEADER} NAME)
  configure_file(${HEADER} ${UNIT_DIR}/seam/${NAME} COPYONLY)
endforeach()
# cmocka.h alone, so that no other header of the host is within reach.
configure_file(${CMOCKA_INCLUDE}/cmocka.h ${UNIT_DIR}/include/cmocka.h COPYONLY)

# Core's sources that cannot be tested here, each with its reason. They are tested on the targets.
set(UNIT_ABSENT)

# ---- The fake platform ---------------------------------------------------------------------------------------------------
file(GLOB FAKE_SOURCES CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/fake/*.c)
set(FAKE_HOST_SOURCE ${PROJECT_SOURCE_DIR}/tests/fake/host.c)
list(REMOVE_ITEM FAKE_SOURCES ${FAKE_HOST_SOURCE})
add_library(fake OBJECT ${FAKE_SOURCES})
target_compile_options(fake PRIVATE ${UNIT_CFLAGS} ${UNIT_SANITIZE} -Werror ${UNIT_HEADERS} ${UNIT_SEAM})
add_library(fake-host OBJECT ${FAKE_HOST_SOURCE})
target_compile_options(fake-host PRIVATE -Wall -Wextra -Werror -fPIE ${UNIT_SANITIZE})

# ---- Core, in its variants -----------------------------------------------------------------------------------------------
if(NOT UNIT_VARIANTS)
  set(UNIT_VARIANTS portable x86_64 small)
endif()
set(UNIT_FLAVOUR_portable fast)
set(UNIT_FLAVOUR_x86_64 fast)
set(UNIT_FLAVOUR_small small)
set(UNIT_CPU_portable "")
set(UNIT_CPU_x86_64 x86_64)
set(UNIT_CPU_small x86_64)
set(UNIT_CFLAGS_small -DCRT_SMALL=1)
if(NOT CMAKE_HOST_SYSTEM_PROCESSOR STREQUAL x86_64)
  list(REMOVE_ITEM UNIT_VARIANTS x86_64)
endif()

# setjmp and longjmp are the ABI's, so they live with the platforms; a Linux host has that of platform/linux.
set(UNIT_SETJMP ${PROJECT_SOURCE_DIR}/platform/linux/${CMAKE_HOST_SYSTEM_PROCESSOR}/setjmp.S
  ${PROJECT_SOURCE_DIR}/platform/linux/${CMAKE_HOST_SYSTEM_PROCESSOR}/sigsetjmp.S)

set(UNIT_ARCHIVES)
foreach(VARIANT IN LISTS UNIT_VARIANTS)
  twincrt_core_sources(SOURCES ${UNIT_FLAVOUR_${VARIANT}} "${UNIT_CPU_${VARIANT}}")
  foreach(FILE IN LISTS UNIT_ABSENT)
    list(REMOVE_ITEM SOURCES ${PROJECT_SOURCE_DIR}/${FILE})
  endforeach()
  add_library(core-${VARIANT} STATIC ${SOURCES} ${UNIT_SETJMP})
  target_compile_options(core-${VARIANT} PRIVATE ${UNIT_CFLAGS} ${UNIT_CFLAGS_${VARIANT}} ${UNIT_SANITIZE} ${UNIT_INSTRUMENT} -ffreestanding
    -Wshadow -Wconversion -Werror ${UNIT_HEADERS} ${UNIT_SEAM})
  list(APPEND UNIT_ARCHIVES $<TARGET_FILE:core-${VARIANT}>)
endforeach()
foreach(FILE IN LISTS UNIT_ABSENT)
  message(STATUS "unit tests: ${FILE} is not built for the host")
endforeach()

list(TRANSFORM UNIT_VARIANTS PREPEND core- OUTPUT_VARIABLE CORE_TARGETS)
set(RENAME ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tests/fake/rename.py)
add_custom_command(OUTPUT ${UNIT_DIR}/names
  COMMAND ${RENAME} names ${CMAKE_NM} ${UNIT_DIR}/names ${UNIT_ARCHIVES}
  DEPENDS ${CORE_TARGETS} ${PROJECT_SOURCE_DIR}/tests/fake/rename.py
  COMMENT "Listing the names that core defines" VERBATIM)
# What a renamed object may still ask for: cmocka and the fake (and the sanitizers, which the script knows).
add_custom_command(OUTPUT ${UNIT_DIR}/allowed
  COMMAND ${RENAME} allowed ${CMAKE_NM} ${UNIT_DIR}/allowed ${CMOCKA_LIBRARY} $<TARGET_OBJECTS:fake>
  DEPENDS fake $<TARGET_OBJECTS:fake> ${PROJECT_SOURCE_DIR}/tests/fake/rename.py
  COMMAND_EXPAND_LISTS VERBATIM)
foreach(VARIANT IN LISTS UNIT_VARIANTS)
  add_custom_command(OUTPUT ${UNIT_DIR}/libcrt-${VARIANT}.a
    COMMAND ${RENAME} archive ${CMAKE_NM} ${CMAKE_OBJCOPY} ${UNIT_DIR}/names ${UNIT_DIR}/allowed
      $<TARGET_FILE:core-${VARIANT}> ${UNIT_DIR}/libcrt-${VARIANT}.a
    DEPENDS core-${VARIANT} ${UNIT_DIR}/names ${UNIT_DIR}/allowed
    COMMENT "Renaming core's symbols (${VARIANT})" VERBATIM)
  add_custom_target(crt-${VARIANT} DEPENDS ${UNIT_DIR}/libcrt-${VARIANT}.a)
endforeach()
