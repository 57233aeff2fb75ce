# SPDX-License-Identifier: MIT
# The unit tests on the host (-DTWINCRT_UNIT=ON, no toolchain file): core under AddressSanitizer and UBSan, on the fake platform.
#
# cmocka and the sanitizers need the host's C library in the same process, so every global symbol that core defines is renamed
# (strlen becomes crt_strlen), in core and in the tests alike. A test is thus written as any program on twincrt is, and
# the same file also runs on the targets (see Tests.cmake). A name that a test uses and core lacks is an error, never the host's.
#
# Three variants of core are tested: `portable` (no CPU-specific file), `x86_64` (the fast flavour's) and `small`.

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
set(UNIT_VARIANTS portable x86_64 small)
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
  target_compile_options(core-${VARIANT} PRIVATE ${UNIT_CFLAGS} ${UNIT_CFLAGS_${VARIANT}} ${UNIT_SANITIZE} -ffreestanding
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

# ---- The tests -----------------------------------------------------------------------------------------------------------
# One object per test file, linked once with each variant.
function(twincrt_unit_test FILE)
  string(REGEX REPLACE "^tests/unit/(.*)\\.c$" "\\1" NAME ${FILE})
  string(REPLACE "/" "." ID ${NAME})
  set(OBJECT ${UNIT_DIR}/objects/${NAME}.o)
  get_filename_component(OBJECT_DIR ${OBJECT} DIRECTORY)
  file(MAKE_DIRECTORY ${OBJECT_DIR})
  add_custom_command(OUTPUT ${OBJECT}
    # The tests call what they test: no call may be folded into a constant, or turned into another one.
    COMMAND ${CMAKE_C_COMPILER_LAUNCHER} ${CMAKE_C_COMPILER} ${UNIT_CFLAGS} ${UNIT_SANITIZE} -Werror -Wno-clobbered -Wno-infinite-recursion ${UNIT_HEADERS}
      -isystem${UNIT_DIR}/include ${UNIT_SEAM} -iquote${PROJECT_SOURCE_DIR}/tests/fake -iquote${PROJECT_SOURCE_DIR}/tests
      -MD -MF ${OBJECT}.d -MT ${OBJECT} -c ${PROJECT_SOURCE_DIR}/${FILE} -o ${OBJECT}.plain.o
    COMMAND ${RENAME} object ${CMAKE_NM} ${CMAKE_OBJCOPY} ${UNIT_DIR}/names ${UNIT_DIR}/allowed ${OBJECT}.plain.o ${OBJECT}
    DEPENDS ${PROJECT_SOURCE_DIR}/${FILE} ${UNIT_DIR}/names ${UNIT_DIR}/allowed DEPFILE ${OBJECT}.d
    COMMENT "Compiling ${FILE}" VERBATIM)
  add_custom_target(object-${ID} DEPENDS ${OBJECT})
  foreach(VARIANT IN LISTS UNIT_VARIANTS)
    add_executable(${ID}-${VARIANT} ${OBJECT})
    set_target_properties(${ID}-${VARIANT} PROPERTIES LINKER_LANGUAGE C
      RUNTIME_OUTPUT_DIRECTORY ${UNIT_DIR}/bin LINK_DEPENDS ${UNIT_DIR}/libcrt-${VARIANT}.a)
    add_dependencies(${ID}-${VARIANT} crt-${VARIANT} object-${ID})
    target_link_options(${ID}-${VARIANT} PRIVATE ${UNIT_SANITIZE} -pie)
    # Core and the fake refer to each other: the fake's objects are linked whole.
    target_link_libraries(${ID}-${VARIANT} PRIVATE ${UNIT_DIR}/libcrt-${VARIANT}.a fake fake-host ${CMOCKA_LIBRARY} -lpthread)
    add_test(NAME unit/${VARIANT}/${NAME} COMMAND ${ID}-${VARIANT})
    set_tests_properties(unit/${VARIANT}/${NAME} PROPERTIES LABELS "unit;${VARIANT}" TIMEOUT 120
      # Core's heap is not the sanitizer's, so its leak check would see nothing; and it cannot run under a debugger.
      ENVIRONMENT "ASAN_OPTIONS=detect_leaks=0:detect_stack_use_after_return=0;UBSAN_OPTIONS=print_stacktrace=1")
  endforeach()
endfunction()

file(GLOB_RECURSE UNIT_TESTS CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/tests/unit/*.c)
foreach(FILE IN LISTS UNIT_TESTS)
  twincrt_unit_test(${FILE})
endforeach()

# The fake platform keeps up with the seam.
add_test(NAME unit/fake-has-the-whole-seam
  COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tests/layering/layering.py seam ${CMAKE_NM} ${PROJECT_SOURCE_DIR} $<TARGET_OBJECTS:fake>
  COMMAND_EXPAND_LISTS)
set_tests_properties(unit/fake-has-the-whole-seam PROPERTIES LABELS "unit;layering")
# What a build of both targets asks every tree for; here all is in the default build.
add_custom_target(tests)

# ---- Comparison with the host's C library --------------------------------------------------------------------------------
# Programs of the host, with its headers, that hold core's renamed functions against its own on random cases. A short run
# belongs to the tests; give a program a number of cases and a seed for a long one.
file(GLOB FUZZ_SOURCES CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/tests/fuzz/*.c)
foreach(FILE IN LISTS FUZZ_SOURCES)
  get_filename_component(NAME ${FILE} NAME_WE)
  foreach(VARIANT IN LISTS UNIT_VARIANTS)
    add_executable(fuzz.${NAME}-${VARIANT} ${FILE})
    target_compile_options(fuzz.${NAME}-${VARIANT} PRIVATE -O1 -Wall -Wextra -Wno-format-nonliteral -fno-builtin -frounding-math
      -fno-sanitize=all)
    set_target_properties(fuzz.${NAME}-${VARIANT} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${UNIT_DIR}/bin
      LINK_DEPENDS ${UNIT_DIR}/libcrt-${VARIANT}.a)
    add_dependencies(fuzz.${NAME}-${VARIANT} crt-${VARIANT})
    target_link_options(fuzz.${NAME}-${VARIANT} PRIVATE ${UNIT_SANITIZE} -pie)
    target_link_libraries(fuzz.${NAME}-${VARIANT} PRIVATE ${UNIT_DIR}/libcrt-${VARIANT}.a fake fake-host -lpthread -lm)
    add_test(NAME unit/${VARIANT}/fuzz/${NAME} COMMAND fuzz.${NAME}-${VARIANT})
    set_tests_properties(unit/${VARIANT}/fuzz/${NAME} PROPERTIES LABELS "unit;${VARIANT};fuzz" TIMEOUT 120)
  endforeach()
endforeach()

# ---- Accuracy of the mathematical functions ------------------------------------------------------------------------------
# Against MPFR, one test per type; a short run belongs to the tests, docs/math.md has the long one.
set(ACCURACY_TYPES_x86_64 double long_double)
set(ACCURACY_TYPES_portable double)
foreach(VARIANT IN LISTS UNIT_VARIANTS)
  if(NOT ACCURACY_TYPES_${VARIANT})
    continue()
  endif()
  add_executable(accuracy-${VARIANT} tests/accuracy/accuracy.c)
  target_compile_options(accuracy-${VARIANT} PRIVATE -O1 -Wall -Wextra -Wno-unused-function -fno-builtin -frounding-math -fno-sanitize=all)
  set_target_properties(accuracy-${VARIANT} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${UNIT_DIR}/bin
    LINK_DEPENDS ${UNIT_DIR}/libcrt-${VARIANT}.a)
  add_dependencies(accuracy-${VARIANT} crt-${VARIANT})
  target_link_options(accuracy-${VARIANT} PRIVATE ${UNIT_SANITIZE} -pie)
  target_link_libraries(accuracy-${VARIANT} PRIVATE ${UNIT_DIR}/libcrt-${VARIANT}.a fake fake-host mpfr gmp m)
  foreach(TYPE IN LISTS ACCURACY_TYPES_${VARIANT})
    string(SUBSTRING ${TYPE} 0 1 LETTER)
    add_test(NAME unit/${VARIANT}/accuracy/${TYPE} COMMAND accuracy-${VARIANT} -t ${LETTER})
    set_tests_properties(unit/${VARIANT}/accuracy/${TYPE} PROPERTIES LABELS "unit;${VARIANT};accuracy" TIMEOUT 300
      ENVIRONMENT "ASAN_OPTIONS=detect_leaks=0")
  endforeach()
endforeach()

# The float functions are correctly rounded: as the fast flavour is compiled, without sanitizers, for a run over all floats takes minutes.
# A sample belongs to the tests.
if(x86_64 IN_LIST UNIT_VARIANTS)
  twincrt_core_sources(SOURCES fast x86_64)
  list(FILTER SOURCES INCLUDE REGEX "/core/(math|fenv|cpu)/")
  add_library(core-floats STATIC ${SOURCES})
  target_compile_options(core-floats PRIVATE ${UNIT_CFLAGS} -O2 -fno-math-errno -ffreestanding ${UNIT_HEADERS} ${UNIT_SEAM})
  add_custom_command(OUTPUT ${UNIT_DIR}/libcrt-floats.a
    COMMAND ${RENAME} archive ${CMAKE_NM} ${CMAKE_OBJCOPY} ${UNIT_DIR}/names ${UNIT_DIR}/allowed $<TARGET_FILE:core-floats> ${UNIT_DIR}/libcrt-floats.a
    DEPENDS core-floats ${UNIT_DIR}/names ${UNIT_DIR}/allowed VERBATIM)
  add_custom_target(crt-floats DEPENDS ${UNIT_DIR}/libcrt-floats.a)
  add_executable(floats tests/accuracy/floats.c)
  target_compile_options(floats PRIVATE -O2 -Wall -Wextra -fno-builtin -frounding-math)
  set_target_properties(floats PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${UNIT_DIR}/bin LINK_DEPENDS ${UNIT_DIR}/libcrt-floats.a)
  add_dependencies(floats crt-floats)
  target_link_options(floats PRIVATE -Wl,--wrap=__crt_float_case)
  target_link_libraries(floats PRIVATE ${UNIT_DIR}/libcrt-floats.a mpfr gmp m)
  add_test(NAME unit/x86_64/accuracy/floats COMMAND floats -s 16381 -n 10000)
  set_tests_properties(unit/x86_64/accuracy/floats PROPERTIES LABELS "unit;x86_64;accuracy" TIMEOUT 120)
endif()

# The table of powers is what its script writes.
add_test(NAME unit/tables/error_texts COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tests/tables/error_texts.py
  ${PROJECT_SOURCE_DIR}/core/string/error_list.h --check ${PROJECT_SOURCE_DIR}/core/string/error_packed.h)
set_tests_properties(unit/tables/error_texts PROPERTIES LABELS "unit")
add_test(NAME unit/tables/pow10 COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tests/tables/pow10.py
  --check ${PROJECT_SOURCE_DIR}/core/internal/pow10_table.h)
set_tests_properties(unit/tables/pow10 PROPERTIES LABELS "unit")
# So are the tables of characters, and what the tests expect of them, by the Unicode data.
add_test(NAME unit/tables/wctype COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tests/tables/wctype.py --check ${PROJECT_SOURCE_DIR})
set_tests_properties(unit/tables/wctype PROPERTIES LABELS "unit")
add_test(NAME unit/tables/long_double COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tests/tables/math/long_double.py
  --check ${PROJECT_SOURCE_DIR}/core/internal/long_tables.h)
set_tests_properties(unit/tables/long_double PROPERTIES LABELS "unit")
add_test(NAME unit/tables/bessel COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tests/tables/math/bessel.py
  --check ${PROJECT_SOURCE_DIR}/core/internal/bessel_table.h)
set_tests_properties(unit/tables/bessel PROPERTIES LABELS "unit")
# The tables of the functions for double are what Sollya makes of their scripts.
add_test(NAME unit/tables/double COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tests/tables/math/generate.py --check)
set_tests_properties(unit/tables/double PROPERTIES LABELS "unit" TIMEOUT 300)
