# SPDX-License-Identifier: MIT
# The layers of the design, enforced: the build stops at a violation, and CTest shows every rule by name.
# tests/layering/layering.py states the rules; tests/layering/selftest.py plants a violation of each.

find_package(Python3 REQUIRED COMPONENTS Interpreter)
set(LAYERING ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tests/layering/layering.py)

set(LAYERING_conditionals conditionals ${PROJECT_SOURCE_DIR})
set(LAYERING_includes includes ${PROJECT_SOURCE_DIR})
set(LAYERING_path path ${PROJECT_BINARY_DIR}/compile_commands.json ${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR})
set(LAYERING_IN_BUILD conditionals includes path)
foreach(FLAVOUR fast small)
  set(LAYERING_undefined-${FLAVOUR} undefined ${CMAKE_NM} $<TARGET_FILE:c-${FLAVOUR}> $<TARGET_OBJECTS:core-${FLAVOUR}>)
  set(LAYERING_exports-${FLAVOUR} exports ${CMAKE_NM} $<TARGET_FILE:c-${FLAVOUR}> ${PROJECT_SOURCE_DIR})
  set(LAYERING_namespace-${FLAVOUR} namespace ${CMAKE_NM} $<TARGET_FILE:c-${FLAVOUR}> ${PROJECT_SOURCE_DIR})
  set(LAYERING_seam-${FLAVOUR} seam ${CMAKE_NM} ${PROJECT_SOURCE_DIR} $<TARGET_FILE:c-${FLAVOUR}>)
  list(APPEND LAYERING_IN_TESTS seam-${FLAVOUR} undefined-${FLAVOUR} exports-${FLAVOUR} namespace-${FLAVOUR})
endforeach()

# The rules on the sources cost nothing, so every build checks them.
set(LAYERING_COMMANDS)
foreach(RULE IN LISTS LAYERING_IN_BUILD)
  list(APPEND LAYERING_COMMANDS COMMAND ${LAYERING} ${LAYERING_${RULE}})
endforeach()
add_custom_command(OUTPUT ${PROJECT_BINARY_DIR}/layering.stamp ${LAYERING_COMMANDS}
  COMMAND ${CMAKE_COMMAND} -E touch ${PROJECT_BINARY_DIR}/layering.stamp
  DEPENDS c-fast c-small ${PROJECT_SOURCE_DIR}/tests/layering/layering.py
  COMMENT "Checking the layers" VERBATIM)
add_custom_target(layering ALL DEPENDS ${PROJECT_BINARY_DIR}/layering.stamp)

foreach(RULE IN LISTS LAYERING_IN_BUILD LAYERING_IN_TESTS)
  add_test(NAME ${TWINCRT_OS}/layering/${RULE} COMMAND ${LAYERING} ${LAYERING_${RULE}} COMMAND_EXPAND_LISTS)
  set_tests_properties(${TWINCRT_OS}/layering/${RULE} PROPERTIES LABELS "${TWINCRT_OS};layering" TIMEOUT 60)
endforeach()
add_test(NAME ${TWINCRT_OS}/layering/selftest
  COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tests/layering/selftest.py ${PROJECT_SOURCE_DIR} ${CMAKE_C_COMPILER} ${CMAKE_AR} ${CMAKE_NM})
set_tests_properties(${TWINCRT_OS}/layering/selftest PROPERTIES LABELS "${TWINCRT_OS};layering" TIMEOUT 60)

# Every public header alone and in any order, in every version of the language, with both compilers.
if(TWINCRT_OS STREQUAL linux)
  set(HEADER_COMPILERS gcc clang)
else()
  set(HEADER_COMPILERS x86_64-w64-mingw32-gcc "clang --target=x86_64-w64-mingw32")
endif()
add_test(NAME ${TWINCRT_OS}/layering/headers
  COMMAND sh ${PROJECT_SOURCE_DIR}/tests/layering/headers.sh ${TWINCRT_SYSROOT}/include ${HEADER_COMPILERS})
set_tests_properties(${TWINCRT_OS}/layering/headers PROPERTIES LABELS "${TWINCRT_OS};layering" TIMEOUT 300)
