// Validates manifest.yml with Atlassian's own validators, offline: what `forge deploy` would refuse is refused here.
import manifest from '@forge/manifest';

const { ProcessorBuilder, ValidationTypes } = manifest;
for (const validation of [ValidationTypes.FULL, ValidationTypes.PRODUCT_TRIGGER]) {
  const processor = ProcessorBuilder.instance()
    .withValidation(validation)
    .withOptions({ deprecatedRuntimes: ['nodejs18.x', 'nodejs20.x'] })
    .build();
  const { success, errors } = await processor.process('./manifest.yml');
  for (const { level, line, message } of errors ?? []) console.error(`manifest.yml:${line} ${level}: ${message}`);
  if (!success) process.exitCode = 1;
}
