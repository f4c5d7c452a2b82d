import { bringBackTexts as t } from '../../texts/en/bring-back';

/** Any file may be chosen: what it is, is told by what is in it. */
export const ChooseFile = ({ take }: { take: (file: Blob) => void }) => (
  <div class="field">
    <label for="backup-file">{t.file}</label>
    <p class="small soft" id="backup-file-hint">
      {t.fileHint}
    </p>
    <input
      id="backup-file"
      type="file"
      aria-describedby="backup-file-hint"
      onChange={({ currentTarget }) => {
        const [file] = currentTarget.files ?? [];
        if (file) take(file);
        // The same file may be chosen again, mended perhaps.
        currentTarget.value = '';
      }}
    />
  </div>
);
